import Files
import MovementCore

extension Site {
  /// Keeps what a preview was made of until somebody presses the button on it.
  ///
  /// - Returns: The hash by which it is found again.
  func keepUpload(_ bytes: [UInt8]) async throws -> String {
    do {
      let upload = try await settings.files.receive(limit: bytes.count)
      try await upload.write(bytes)
      return try await upload.finish().hash
    } catch is FileProblem {
      throw SiteProblem.refused(
        Phrase(
          vi: "Máy chủ chưa giữ được tệp này nên chưa ghi gì cả. Tệp phải là văn bản UTF-8; nếu "
            + "đúng vậy, hãy báo người quản trị kiểm tra ổ đĩa.",
          en: "The server could not keep this file, so nothing was written. It has to be UTF-8 "
            + "text; if it is, ask the administrator to look at the disk."))
    }
  }

  /// What was kept, as a whole.
  ///
  /// - Throws: `SiteProblem.previewGone` if it is not there, or too large for what it is to be.
  func keptUpload(_ hash: String, limit: Int) async throws -> [UInt8] {
    do {
      let file = try await settings.files.open(hash)
      guard file.size <= limit else { throw SiteProblem.previewGone }
      return try await file.read(at: 0, count: file.size)
    } catch is FileProblem {
      throw SiteProblem.previewGone
    }
  }
}
