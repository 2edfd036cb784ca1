import Files
import Foundation

/// A folder of files for one test; it goes away with the value.
final class TestFolder: Sendable {
  let path: String
  let files: FileFolder

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    files = try FileFolder(path: path + "/files")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The files under the folder, by their paths in it, in order; not the folders.
  var all: [String] {
    let paths = FileManager.default.enumerator(atPath: path + "/files")?.compactMap {
      $0 as? String
    }
    return (paths ?? []).filter { !isFolder($0) }.sorted()
  }

  /// How many uploads have left something under a temporary name.
  var temporaries: Int { all.count { $0.hasPrefix("temporary/") } }

  func mode(_ name: String) throws -> Int? {
    let path = name.isEmpty ? path + "/files" : "\(path)/files/\(name)"
    return try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  func contents(_ name: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/files/\(name)").map(Array.init)
  }

  func write(_ name: String, _ text: String, at moment: Int = 0) throws {
    let path = "\(path)/files/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let date = Date(timeIntervalSince1970: TimeInterval(moment))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(path)/files/\(name)", isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// Stores a content as a whole.
  @discardableResult
  func store(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> StoredFile {
    let upload = try files.receive(limit: limit)
    try upload.write(bytes)
    return try upload.finish()
  }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }
}
