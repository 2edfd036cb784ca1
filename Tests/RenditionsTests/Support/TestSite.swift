import Files
import Foundation
import Renditions
import Sandbox

/// A folder of files with its renditions, for one test; it goes away with the value.
final class TestSite: Sendable {
  let path: String
  let files: FileWorker
  let sandbox = ToolSandbox()
  let worker: RenditionWorker

  /// Wide in time, because a busy machine is no reason to fail; the test of that limit sets its own.
  static var patient: RenditionLimits {
    var limits = RenditionLimits()
    limits.picture.time = .seconds(600)
    limits.page.time = .seconds(600)
    limits.document.time = .seconds(600)
    return limits
  }

  init(_ limits: RenditionLimits = patient) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    files = FileWorker(folder: try FileFolder(path: path + "/files"))
    worker = try RenditionWorker(files: files, limits: limits, sandbox: sandbox)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func keep(_ bytes: [UInt8]) async throws -> KeptFile {
    let upload = try await files.receive(limit: 100 << 20)
    try await upload.write(bytes)
    return try await worker.keep(upload)
  }

  /// As it was stored before pictures were cleaned.
  func store(_ bytes: [UInt8]) async throws -> StoredFile {
    let upload = try await files.receive(limit: 100 << 20)
    try await upload.write(bytes)
    return try await upload.finish()
  }

  func contents(_ file: StoredFile) async throws -> [UInt8] {
    try await files.open(file.hash).read(at: 0, count: file.size)
  }

  /// The stored files, without renditions, by their paths in the folder.
  var stored: [String] { all.filter { !$0.hasPrefix("renditions/") } }

  /// The renditions, without their folders.
  var renditions: [String] { all.filter { $0.hasPrefix("renditions/") } }

  private var all: [String] {
    let paths = FileManager.default.enumerator(atPath: path + "/files")?.compactMap {
      $0 as? String
    }
    return (paths ?? []).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(
        atPath: "\(path)/files/\(name)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}
