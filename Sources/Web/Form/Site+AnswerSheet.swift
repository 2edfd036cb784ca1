import MovementCore
import Store

extension Site {
  /// What was answered, with the form that was filled in; nil for what came without one. Only what was
  /// handed in under an older version of the plan costs a statement, and once.
  func sheet(
    _ content: FormContent?, of obligation: Obligation.ID, in board: MovementBoard
  ) async throws -> AnswerSheet? {
    guard let content else { return nil }
    let plan =
      content.planVersion == board.version
      ? board.plan : try await store.plan(movement: board.id, version: content.planVersion)
    guard let plan, let kind = plan.obligations.first(where: { $0.id == obligation })?.what,
      let form = plan.form(of: kind)
    else { return nil }
    return AnswerSheet(form: form, plan: plan, answers: content.answers)
  }

  /// Everything that was handed in for a deliverable, revision by revision.
  func contents(
    of detail: DeliverableDetail, in board: MovementBoard
  ) async throws -> [HandedInContent] {
    var contents: [HandedInContent] = []
    for revision in detail.revisions {
      var content = HandedInContent(revision)
      content.sheet = try await sheet(
        revision.form, of: detail.deliverable.obligation, in: board)
      contents.append(content)
    }
    return contents
  }
}
