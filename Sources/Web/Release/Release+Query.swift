import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// What is on the public page, and what could be. Three statements.
  func released(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let released = try await store.releasedDeliverables(movement: board.id, limit: 1_000)
    let candidates = try await store.releasable(
      movement: board.id, limit: ReleasedListModel.mostCandidates)
    var stories: [Story] = []
    for item in released { stories.append(try await story(item, in: board)) }
    let model = ReleasedListModel(
      movement: board.key, released: stories,
      candidates: candidates.map { ReleasedListModel.Candidate($0, in: board) },
      said: visit.query["said"].flatMap(ReleasedListModel.Said.init))
    let view = ReleasedListView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Shows what everybody would read, before anybody can. Four statements.
  func release(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let (detail, revision) = try await releasable(board, visit, context)
    guard !detail.entry.isReleased else {
      return Reply.redirect(to: Address.released(board.key).text)
    }
    return reply(try await releaseModel(detail, revision, board), board, visit, to: request)
  }

  /// Puts it on the public page as it was looked at, or takes it off.
  func changeRelease(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let id = try parameter("deliverable", context)
    guard let looked = form[ReleaseForm.revisionField] else {
      try await store.unrelease(id, of: board.id, by: visit.actor(context))
      return saying(.ended, board)
    }
    let (detail, revision) = try await releasable(board, visit, context)
    var model = try await releaseModel(detail, revision, board)
    guard looked == String(revision.number) else {
      throw ReleaseProblem.otherRevision
    }
    guard model.details.isEmpty || form[ReleaseView.confirmation] != nil else {
      model.isConfirmationMissing = true
      return reply(model, board, visit, status: .unprocessableContent, to: request)
    }
    try await store.release(
      id, of: board.id, revision: revision.number, by: visit.actor(context))
    return saying(.released, board)
  }

  private func saying(_ word: ReleasedListModel.Said, _ board: MovementBoard) -> Response {
    Reply.redirect(to: Address.released(board.key).with("said", word.rawValue).text)
  }

  /// The deliverable with what it says now, if it can become public.
  private func releasable(
    _ board: MovementBoard, _ visit: Visit, _ context: SiteContext
  ) async throws -> (DeliverableDetail, Revision) {
    let id = try parameter("deliverable", context)
    guard let detail = try await store.deliverableDetail(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDeliverable(id)
    }
    try require(.release, unit: detail.deliverable.unit, in: board, visit)
    _ = try Deliverable.Status.after(.release, from: detail.deliverable.status)
    guard let revision = detail.current else { throw ReleaseProblem.noContent }
    return (detail, revision)
  }

  private func reply(
    _ model: ReleaseModel, _ board: MovementBoard, _ visit: Visit,
    status: HTTPResponse.Status = .ok, to request: Request
  ) -> Response {
    let view = ReleaseView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: nil, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}

extension Site {
  private func releaseModel(
    _ detail: DeliverableDetail, _ revision: Revision, _ board: MovementBoard
  ) async throws -> ReleaseModel {
    let sheet = try await sheet(revision.form, of: detail.deliverable.obligation, in: board)
    return ReleaseModel(
      movement: board.key, deliverable: detail.deliverable,
      story: Story(revision, sheet, of: detail.deliverable, in: board),
      revision: revision.number, isReleased: detail.entry.isReleased,
      otherFiles: revision.files.count { !$0.isPublicPicture })
  }
}

extension ReleasedListModel.Candidate {
  fileprivate init(_ entry: DeliverableEntry, in board: MovementBoard) {
    let deliverable = entry.deliverable
    id = deliverable.id
    title = entry.title ?? deliverable.id
    unit = board.directory[deliverable.unit]?.name ?? deliverable.unit
    obligation = board.obligation(deliverable.obligation)?.title ?? deliverable.obligation
    day = deliverable.submitted
  }
}
