import Foundation

/// The folders of a test's site.
enum TestPlace {
  static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  static func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }
}
