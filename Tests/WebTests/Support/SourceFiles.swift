import Foundation

/// The sources of a target, for tests that hold them against a rule.
enum SourceFiles {
  struct File {
    let name: String
    let text: String
  }

  /// - Parameter folder: Under `Sources`, such as `Web`.
  static func all(in folder: String, withSuffix suffix: String = ".swift") throws -> [File] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/" + folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      File(
        name: folder + "/" + name,
        text: try String(contentsOf: root.appending(path: name), encoding: .utf8))
    }
  }
}
