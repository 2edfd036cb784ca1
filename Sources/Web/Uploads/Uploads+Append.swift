import Files
import HTTPTypes
import Hummingbird
import Logging
import MovementCore
import Store

extension Site {
  /// Adds bytes to a file. Whatever arrives counts, wherever the connection breaks. With the last
  /// byte the file is attached, and the answer is what the draft has then; asked again, it is the
  /// same.
  func appendToUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, upload) = try await ownUpload(request, context)
    try checkUpload(request, visit)
    guard request.headers[.contentType] == UploadHeaders.partialUpload else {
      throw UploadProblem.notPartial
    }
    guard let offset = UploadHeaders.offset(of: request) else { throw SiteProblem.unreadableForm }
    let desk = UploadDesk(
      site: self, request: request, context: context, visit: visit, board: board, upload: upload)
    guard upload.outcome == nil else { return try await desk.answer() }
    guard let end = try await desk.receive(at: offset) else { return try await desk.again() }
    guard UploadHeaders.isLast(request) else {
      return UploadReply.state(.noContent, offset: end, of: upload)
    }
    guard end == upload.announcement.length else { throw UploadProblem.tooShort(end) }
    return try await desk.finish()
  }
}

/// One request that brings bytes of a file.
struct UploadDesk {
  let site: Site
  let request: Request
  let context: SiteContext
  let visit: Visit
  let board: MovementBoard
  let upload: FileUpload

  private var announcement: UploadAnnouncement { upload.announcement }

  /// Adds the body of the request.
  ///
  /// - Returns: How many bytes are there then, all of them on the disk; nil if it is gone or over
  ///   since the request came.
  func receive(at offset: Int) async throws -> Int? {
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard offset <= announcement.length, announced <= announcement.length - offset else {
      throw try await over(.tooLong)
    }
    let partial = try await site.stored(announcement.name) {
      try await site.settings.files.partial(upload.id)
    }
    var failure: (any Error)?
    do {
      try await append(to: partial, at: offset)
    } catch {
      failure = error
    }
    // Not in this request's task: that is cancelled when its connection breaks.
    let note = Task { [site, upload] in
      let end = try await site.stored(upload.announcement.name) { try await partial.sync() }
      return try await site.store.noteUpload(id: upload.id, received: end) ? end : nil
    }
    guard let end = try await note.value else { return nil }
    switch failure {
    case nil: return end
    case let problem as FileProblem:
      context.logger.error("file not stored", metadata: ["problem": "\(problem)"])
      throw UploadProblem.refused(
        .init(name: announcement.name, reason: .notStored(problem)), site.settings.handInLimits)
    case is Misplaced: throw UploadProblem.otherOffset(end)
    case is TooLong: throw try await over(.tooLong)
    default: throw UploadProblem.cut(end)
    }
  }

  /// The bytes belong elsewhere by now.
  private struct Misplaced: Error {}
  /// More came than was announced.
  private struct TooLong: Error {}

  private func append(to partial: AsyncPartial, at offset: Int) async throws {
    var end = offset
    // Also a request without bytes says where it believes the end to be.
    guard try await partial.append([], at: end) == .appended else { throw Misplaced() }
    for try await buffer in request.body {
      guard buffer.readableBytes <= announcement.length - end else { throw TooLong() }
      let bytes = Array(buffer.readableBytesView)
      guard try await partial.append(bytes, at: end) == .appended else { throw Misplaced() }
      end += bytes.count
    }
  }

  /// Notes that the file is not taken for good, and lets what came go.
  func over(_ outcome: FileUpload.Outcome) async throws -> UploadProblem {
    try await site.store.endUpload(id: upload.id, as: outcome)
    _ = try? await site.settings.files.removePartial(upload.id)
    return .over(outcome, name: announcement.name, site.settings.handInLimits)
  }
}
