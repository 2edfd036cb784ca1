import Files
import FoundationEssentials
import Store

/// A file that a deliverable of the demonstration carries.
struct DemoFile {
  /// Its name in the folder `contents/files`.
  let path: String
  /// The name that people see.
  let name: String
  let note: FileNote
}

/// Where the demonstration's files come from and go to.
struct DemoAttachments {
  /// The folder `contents/files`.
  let folder: String
  let worker: FileWorker

  /// Stores some files as an upload does.
  /// - Throws: `DemoProblem.noFile`; `FileProblem`.
  func keep(_ files: [DemoFile]) async throws -> [(record: FileRecord, reference: FileReference)] {
    var kept: [(FileRecord, FileReference)] = []
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + file.path) else {
        throw DemoProblem.noFile(file.path)
      }
      let upload = try await worker.receive(limit: bytes.count)
      try await upload.write(Array(bytes))
      let stored = try await upload.finish()
      let record = FileRecord(
        hash: stored.hash, size: stored.size, mediaType: stored.mediaType.rawValue)
      kept.append((record, FileReference(hash: stored.hash, name: file.name, note: file.note)))
    }
    return kept
  }
}
