import HTTPTypes
import Hummingbird
import MovementCore
import Multipart

extension Site {
  /// Reads the form to hand in, with files or without. Of a form that is not of this session only
  /// what was typed is read, so that it can be shown again.
  ///
  /// - Parameter roomForFiles: Asked before the first file is taken, with the fields before it.
  /// - Throws: `SiteProblem.foreignForm` if another site sent it, `.unreadableForm`, `.formTooLarge`,
  ///   `.tookTooLong`; what `roomForFiles` throws.
  func submission(
    _ request: Request, _ visit: Visit,
    roomForFiles: @escaping (SubmittedForm) async throws -> FileRoom
  ) async throws -> HandInSubmission {
    try checkOrigin(of: request)
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("multipart/form-data") else {
      let form = SubmittedForm(try await fields(of: request))
      return HandInSubmission(form: form, isForeign: !isOurs(form.all(FormToken.name), visit))
    }
    let limits = settings.handInLimits
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    var reader = HandInReader(
      files: settings.files, renditions: settings.renditions, limits: limits,
      isAnnouncedTooLarge: announced > limits.requestSize,
      isOurs: { isOurs($0, visit) }, roomForFiles: roomForFiles)
    let latest = settings.now().advanced(bySeconds: limits.duration)
    do {
      try await read(request, type, limits, into: &reader)
    } catch is FormProblem {
      throw SiteProblem.unreadableForm
    }
    guard settings.now() <= latest else { throw SiteProblem.tookTooLong }
    return reader.finish()
  }

  private func read(
    _ request: Request, _ type: String, _ limits: HandInLimits, into reader: inout HandInReader
  ) async throws {
    var parser = try MultipartParser(
      contentType: type, limits: MultipartLimits(parts: 600 + limits.fileCount * 4))
    // A form that announces too much is read up to its first file, so that what was typed is kept.
    let most = reader.isAnnouncedTooLarge ? 2 * limits.formSize : limits.requestSize
    var size = 0
    for try await buffer in request.body {
      size += buffer.readableBytes
      guard size <= most else { return reader.breakOff() }
      for event in try parser.feed(buffer.readableBytesView) {
        guard try await reader.take(event) else { return }
      }
    }
    try parser.finish()
  }
}

extension SiteProblem {
  static let tookTooLong = SiteProblem.refused(
    Phrase(
      vi: "Lần gửi này kéo dài quá lâu nên chưa ghi gì cả. Vui lòng kiểm tra kết nối mạng rồi gửi "
        + "lại, mỗi lần ít tệp hơn.",
      en: "This took too long to arrive, so nothing was written. Check the connection and send it "
        + "again, with fewer files at a time."))
}
