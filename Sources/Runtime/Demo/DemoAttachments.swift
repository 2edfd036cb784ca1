import Files
import FoundationEssentials
import Renditions
import Sandbox
import Store
import Web

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
  let renditions: RenditionWorker

  init(folder: String, worker: FileWorker) throws {
    self.folder = folder
    self.worker = worker
    renditions = try RenditionWorker(files: worker)
  }

  /// Stores some files as an upload does.
  /// - Throws: `DemoProblem.noFile`; `FileProblem`; `RenditionProblem`.
  func keep(_ files: [DemoFile]) async throws -> [(record: FileRecord, reference: FileReference)] {
    var kept: [(FileRecord, FileReference)] = []
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: folder + "/" + file.path) else {
        throw DemoProblem.noFile(file.path)
      }
      let record = try await keep(Array(bytes))
      kept.append((record, FileReference(hash: record.hash, name: file.name, note: file.note)))
    }
    return kept
  }

  /// On a machine that cannot look at pictures, our own drawings are kept as they are, so that the
  /// demonstration starts there as well.
  private func keep(_ bytes: [UInt8]) async throws -> FileRecord {
    do {
      return FileRecord(try await renditions.keep(try await received(bytes)))
    } catch is SandboxProblem {
    } catch RenditionProblem.notInstalled {
    }
    let stored = try await received(bytes).finish()
    return FileRecord(
      hash: stored.hash, size: stored.size, mediaType: stored.mediaType.rawValue)
  }

  private func received(_ bytes: [UInt8]) async throws -> AsyncUpload {
    let upload = try await worker.receive(limit: bytes.count)
    try await upload.write(bytes)
    return upload
  }
}
