import Files
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// How much of a file is there.
  func lookAtUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (_, _, upload) = try await ownUpload(request, context)
    return UploadReply.state(.noContent, offset: try await present(upload), of: upload)
  }

  /// Forgets a file that is not wanted any more. One that is attached stays so.
  func cancelUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, _, _) = try await handInVisit(request, context, "draft")
    try checkUpload(request, visit)
    do {
      let (_, _, upload) = try await ownUpload(request, context)
      if upload.outcome == nil {
        // The note goes first: a partial without one is cleared away after a day.
        try await store.removeUpload(id: upload.id)
        _ = try? await settings.files.removePartial(upload.id)
      }
    } catch UploadProblem.gone {}
    var headers = Reply.commonHeaders
    headers[.cacheControl] = "no-store"
    return Response(status: .noContent, headers: headers)
  }

  /// The upload that an address names.
  ///
  /// - Throws: `UploadProblem.gone` unless it is of that draft, and of a unit for which the visitor
  ///   may hand in.
  func ownUpload(
    _ request: Request, _ context: SiteContext
  ) async throws -> (Visit, MovementBoard, FileUpload) {
    let (visit, board, draft) = try await handInVisit(request, context, "draft")
    let id = try parameter("upload", context)
    guard let upload = try await store.upload(id: id), isOpen(upload, for: draft, board, visit)
    else { throw UploadProblem.gone }
    return (visit, board, upload)
  }

  /// Whether it is the visitor's to see.
  func isOpen(
    _ upload: FileUpload, for draft: Deliverable.ID, _ board: MovementBoard, _ visit: Visit
  ) -> Bool {
    let announcement = upload.announcement
    return announcement.movement == board.id && announcement.draft == draft
      && visit.may(.handIn, unit: announcement.unit, in: board)
  }

  /// How many bytes of a file are there: on the disk, before anybody is told.
  func present(_ upload: FileUpload) async throws -> Int {
    guard upload.outcome == nil else { return upload.announcement.length }
    return try await stored { try await settings.files.partial(upload.id).sync() }
  }

  /// - Throws: For what the disk does not do, `UploadProblem` with words.
  func stored<Value>(
    _ name: String = "", _ work: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await work()
    } catch let problem as FileProblem {
      throw UploadProblem.refused(
        .init(name: name, reason: .notStored(problem)), settings.handInLimits)
    }
  }
}
