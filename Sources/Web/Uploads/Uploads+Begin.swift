import Files
import HTTPTypes
import Hummingbird
import MovementCore
import Secrets
import Store

extension Site {
  /// Notes a file that is going to be sent, and says how much of it is there already.
  func beginUpload(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, draft) = try await handInVisit(request, context, "draft")
    try checkUpload(request, visit)
    let id = try parameter("upload", context)
    guard UUIDv7.isUUID(id) else { throw UploadProblem.gone }
    let announcement = try await UploadDescription.read(request)
    let target = try await handInTarget(
      draft, claimed: (announcement.unit, announcement.obligation), in: board, visit)
    let known = try await store.upload(id: id)
    if known == nil { try await checkBeginning(announcement, target) }
    let beginning = try await store.beginUpload(
      announcement.announcement(id, of: draft, in: board.id), by: visit.actor(context).id)
    guard case .begun(let upload) = beginning else {
      // Somebody else's is not known to anybody.
      throw known.map { isOpen($0, for: draft, board, visit) } == false
        ? UploadProblem.gone : .idTaken
    }
    var response = UploadReply.state(.created, offset: try await present(upload), of: upload)
    response.headers[.location] = Address.upload(board.key, draft, id).text
    UploadHeaders.set(
      "Upload-Limit", "max-size=\(settings.handInLimits.fileSize)", in: &response.headers)
    return response
  }

  /// Whether such a file would be taken: nobody sends 25 MB to be told at their end.
  private func checkBeginning(
    _ announcement: UploadDescription, _ target: HandInTarget
  ) async throws {
    let limits = settings.handInLimits
    func refused(_ reason: HandInSubmission.RefusedFile.Reason) -> UploadProblem {
      let name = FileName.clean(announcement.name, type: nil)
      return .refused(.init(name: name, reason: reason), limits)
    }
    if target.draft == nil {
      guard announcement.edit == 0 else { throw UploadProblem.gone }
      try target.checkWriting()
    }
    guard announcement.length > 0 else { throw refused(.empty) }
    guard announcement.length <= limits.fileSize else { throw refused(.tooLarge) }
    guard target.files.count < limits.fileCount else { throw refused(.tooMany) }
    let problem = try await spaceProblem(
      for: announcement.length, of: target.task.unit, isBeginning: true)
    if let problem { throw UploadProblem.noRoom(problem) }
  }
}

extension HandInTarget {
  /// - Throws: `ReviewProblem` if what was handed in can be neither handed in nor corrected now.
  func checkWriting() throws {
    guard let status = present?.deliverable.status else { return }
    _ = try Deliverable.Status.after(status == .returned ? .correct : .handIn, from: status)
  }
}
