import Files
import MovementCore
import Renditions
import Secrets
import Store

extension Site {
  /// Puts a file that has come in full among the files: it goes the way of every file that is
  /// received.
  ///
  /// - Throws: `RenditionProblem`, `SandboxProblem`; `FileProblem`, also `otherContent` if it is not
  ///   what was announced.
  func takeUpload(_ upload: FileUpload) async throws -> HandInSubmission.ReceivedFile {
    let content = try await settings.files.readPartial(upload.id)
    let received = try await settings.files.receive(limit: upload.announcement.length)
    do {
      var digest = SHA256Stream()
      for try await piece in content.pieces() {
        digest.update(piece)
        try await received.write(piece)
      }
      if let hash = upload.announcement.hash, digest.finish().hexadecimal != hash {
        throw FileProblem.otherContent
      }
      let kept = try await settings.renditions.keep(received)
      let name = FileName.clean(upload.announcement.name, type: kept.file.mediaType)
      return HandInSubmission.ReceivedFile(
        field: upload.announcement.field, name: name, kept: kept)
    } catch {
      received.cancel()
      throw error
    }
  }
}
