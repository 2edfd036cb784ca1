import Hummingbird
import MovementCore
import Secrets
import Store

/// What a form is about, as the record has it: never as a form claims.
struct HandInTarget {
  let task: HandInTask
  let draft: Draft?
  /// What was handed in under this id before; nil for something new.
  let present: DeliverableDetail?

  /// The files that would be handed in now: those of the draft or, before a correction has one,
  /// those of the revision that it corrects.
  var files: [DraftFile] {
    if let draft { return draft.files.map { DraftFile($0) } }
    return present?.current?.files.map { DraftFile($0) } ?? []
  }
}

extension Site {
  /// Finds what an id stands for: a draft, something handed in, or something new for the unit and
  /// the obligation that a form names. Two statements.
  ///
  /// - Throws: `SiteProblem` unless the visitor may hand in for that unit, and something can be.
  func handInTarget(
    _ id: Deliverable.ID, claimed: (unit: UnitID, obligation: Obligation.ID)?,
    in board: MovementBoard, _ visit: Visit
  ) async throws -> HandInTarget {
    let draft = try await store.draft(movement: board.id, id: id)
    let present = try await store.deliverableDetail(movement: board.id, id: id)
    let known =
      draft.map { (unit: $0.content.unit, obligation: $0.content.obligation) }
      ?? present.map { (unit: $0.deliverable.unit, obligation: $0.deliverable.obligation) }
    if let known {
      try require(.handIn, unit: known.unit, in: board, visit)
      // A form that names something else is none of ours.
      if let claimed, claimed != known { throw SiteProblem.unreadableForm }
    }
    guard let about = known ?? claimed, known != nil || UUIDv7.isUUID(id) else {
      throw SiteProblem.noSuchDraft
    }
    if known == nil { try require(.handIn, unit: about.unit, in: board, visit) }
    let task = try HandInTask(
      unit: about.unit, obligation: about.obligation, in: board, on: visit.today)
    return HandInTarget(task: task, draft: draft, present: present)
  }

  /// The visit, the movement and the id of a draft that an address names. A hand-in is always of
  /// today, whatever day is looked at.
  func handInVisit(
    _ request: Request, _ context: SiteContext, _ name: String
  ) async throws -> (Visit, MovementBoard, Deliverable.ID) {
    var (visit, board) = try await visitMovement(request, context)
    visit.day = visit.today
    return (visit, board, try parameter(name, context))
  }
}
