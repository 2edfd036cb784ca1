import Hummingbird
import MovementCore
import Store

// The form, as it is opened.

extension Site {
  /// A new one, or what was begun for the same duty.
  func handInForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, unit) = try await handInVisit(request, context, "unit")
    let obligation = try parameter("obligation", context)
    try require(.handIn, unit: unit, in: board, visit)
    let task = try HandInTask(unit: unit, obligation: obligation, in: board, on: visit.today)
    let due = task.choice(visit.query["due"].flatMap { Int($0) })?.due.number
    let drafts = try await store.drafts(movement: board.id, units: [unit])
    let about = visit.query["about"]
    let begun = drafts.first { draft in
      draft.content.obligation == obligation && draft.content.due == due
        && (about == nil || draft.content.about == about)
    }
    if let begun { return Reply.redirect(to: Address.draft(board.key, begun.id).text) }
    let entry = HandInEntry(
      id: settings.makeID(), key: settings.makeID(), edit: 0, due: due, about: about)
    return try await handInPage(
      HandInTarget(task: task, draft: nil, present: nil), entry, board, visit, to: request)
  }

  /// What was being written.
  func draftForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "draft")
    let target = try await handInTarget(id, claimed: nil, in: board, visit)
    guard let draft = target.draft else {
      // It was handed in meanwhile, perhaps in another tab.
      return Reply.redirect(to: Address.deliverable(board.key, id).text)
    }
    return try await handInPage(target, entry(of: draft), board, visit, to: request)
  }

  /// What was returned, to be corrected.
  func correctionForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "deliverable")
    let target = try await handInTarget(id, claimed: nil, in: board, visit)
    if target.draft != nil { return Reply.redirect(to: Address.draft(board.key, id).text) }
    guard let present = target.present, present.deliverable.status == .returned else {
      return Reply.redirect(to: Address.deliverable(board.key, id).text)
    }
    return try await handInPage(
      target, entry(correcting: present, target.task), board, visit, to: request)
  }

  private func entry(of draft: Draft) -> HandInEntry {
    HandInEntry(
      id: draft.id, key: settings.makeID(), edit: draft.edit, due: draft.content.due,
      title: draft.content.title, text: draft.content.text, amount: draft.content.amount,
      answers: draft.content.answers, about: draft.content.about)
  }

  private func entry(correcting present: DeliverableDetail, _ task: HandInTask) -> HandInEntry {
    let deliverable = present.deliverable
    let number = task.obligation.schedule.dues.number(
      naming: deliverable.due, handedIn: deliverable.submitted ?? .earliest)
    return HandInEntry(
      id: deliverable.id, key: settings.makeID(), edit: 0, due: number,
      title: present.current?.title ?? "", text: present.current?.text ?? "",
      amount: task.asksForAmount ? String(deliverable.amount) : "",
      answers: task.answers(of: present.current), about: present.current?.about)
  }

  /// The page with the form.
  func handInPage(
    _ target: HandInTarget, _ entry: HandInEntry, _ board: MovementBoard, _ visit: Visit,
    status: HTTPResponse.Status = .ok, to request: Request,
    _ change: (inout HandInModel) -> Void = { _ in }
  ) async throws -> Response {
    var model = HandInModel(target, entry, board, now: settings.now())
    model.works = try await works(for: target.task, board)
    change(&model)
    model.filling?.found = try await figures(
      for: target.task, model.entry, in: board, asOf: visit.today
    ).map { FoundFigures(figures: $0, board: board) }
    model.filling?.problems = model.problems
    model.filling?.marks = model.returned?.marks ?? FieldMarks()
    let view = HandInView(
      model: model, limits: settings.handInLimits, rules: settings.reviewRules, visit: visit,
      said: Said(visit))
    let page = Shell(visit: visit, board: board, place: .myList, title: view.title)
      .page { view.render(into: &$0) }
    return Reply.page(page, status: status, to: request)
  }
}

extension HandInModel {
  fileprivate init(
    _ target: HandInTarget, _ entry: HandInEntry, _ board: MovementBoard, now: Instant
  ) {
    let present = target.present
    self.init(
      movement: board.key, task: target.task, entry: entry, files: target.files,
      returned: present.flatMap { ReturnNote($0.entry) },
      handedIn: present?.deliverable.submitted, savedAt: target.draft?.savedAt,
      filling: target.task.form.map { form in
        FormFilling(form: form, plan: board.plan, typed: entry.answers)
      },
      now: now, timeZone: board.plan.timeZone)
  }
}

extension Site {
  /// What the unit has handed in of the kinds of which a form tells how it goes on, the last one
  /// first; one statement, and none for a form that tells of nothing.
  func works(
    for task: HandInTask, _ board: MovementBoard
  ) async throws -> [WorkChoice] {
    guard let form = task.form, !form.about.isEmpty else { return [] }
    let entries = try await store.deliverables(movement: board.id, unit: task.unit.id)
    return entries.reversed().compactMap { entry in
      let deliverable = entry.deliverable
      guard deliverable.status == .accepted || deliverable.status == .submitted,
        let kind = board.obligation(deliverable.obligation)?.what, form.about.contains(kind)
      else { return nil }
      return WorkChoice(
        id: deliverable.id,
        title: entry.title ?? board.obligation(deliverable.obligation)?.title ?? deliverable.id)
    }
  }
}

extension HandInTask {
  /// What was handed in, to be typed anew: of a form without answers, from before there was one, the
  /// title and the text in the fields that are for them.
  func answers(of revision: Revision?) -> TypedAnswers {
    if let content = revision?.form { return TypedAnswers(content.answers) }
    var typed = TypedAnswers()
    guard let form, let revision else { return typed }
    if let field = form.titleField { typed[field.id] = [revision.title] }
    let body = form.textField ?? form.fields.first { $0.type == .text }
    if let body { typed[body.id] = [revision.text] }
    return typed
  }
}
