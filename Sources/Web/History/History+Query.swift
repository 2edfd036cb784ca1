import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The record of everything, for who runs the movements. Two statements.
  func history(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let question = try HistoryQuestion(visit)
    let page = try await store.changes(
      matching: ChangeFilter(kinds: question.kind.map { [$0] }), from: question.cursor,
      limit: HistoryModel.linesPerPage)
    let entries = try await entries(page.changes, context)
    let model = HistoryModel(
      board: nil, question: question, subject: nil, entries: entries, next: page.next)
    return try await reply(model, visit, context, to: request)
  }

  /// The record of a movement. Two statements.
  func movementHistory(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let question = try HistoryQuestion(visit)
    let scope = HistoryScope(board: board, visit: visit)
    let page = try await store.changes(
      matching: scope.filter(
        kinds: question.kind.map { [$0] }, units: try question.units(in: board)),
      from: question.cursor, limit: HistoryModel.linesPerPage)
    let names = RecordNames(board: board, accounts: try await store.accounts())
    let entries = page.changes.map { HistoryEntry($0, names, timeZone: board.plan.timeZone) }
    let model = HistoryModel(
      board: board, question: question, subject: nil, entries: entries.filter(scope.allows),
      next: page.next)
    return try await reply(model, visit, context, to: request)
  }

  /// What happened to a unit or an account. Two statements.
  func recordHistory(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let page = try await store.changes(
      matching: ChangeFilter(subject: try subject(context)),
      from: try HistoryQuestion(visit).cursor,
      limit: HistoryModel.linesPerPage)
    let entries = try await entries(page.changes.filter { $0.movement == nil }, context)
    guard let subject = entries.first?.subject else { throw SiteProblem.noSuchPage }
    let model = HistoryModel(
      board: nil, question: nil, subject: subject, entries: entries, next: page.next)
    return try await reply(model, visit, context, to: request)
  }

  /// What happened to one record of a movement. Two statements.
  func movementRecordHistory(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let scope = HistoryScope(board: board, visit: visit)
    let page = try await store.changes(
      matching: ChangeFilter(movement: board.id, subject: try subject(context)),
      from: try HistoryQuestion(visit).cursor, limit: HistoryModel.linesPerPage)
    let names = RecordNames(board: board, accounts: try await store.accounts())
    let entries = page.changes.map { HistoryEntry($0, names, timeZone: board.plan.timeZone) }
    // One line that says whose it is decides for all of them.
    let telling = entries.first { $0.subject.unit != nil } ?? entries.first
    guard let telling else { throw SiteProblem.noSuchPage }
    guard scope.isWhole || (telling.subject.unit != nil && scope.allows(telling)) else {
      throw SiteProblem.notAllowed
    }
    let model = HistoryModel(
      board: board, question: nil, subject: telling.subject, entries: entries, next: page.next)
    return try await reply(model, visit, context, to: request)
  }

  private func subject(_ context: SiteContext) throws -> ChangeSubject {
    guard let kind = ChangeSubject.Kind(rawValue: try parameter("kind", context)) else {
      throw SiteProblem.noSuchPage
    }
    return ChangeSubject(kind, try parameter("record", context))
  }

  /// Lines of any movement, each with the names of its own.
  private func entries(
    _ changes: [Change], _ context: SiteContext
  ) async throws -> [HistoryEntry] {
    let accounts = try await store.accounts()
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let known = catalogue.movements.compactMap { try? $0.board.get() }
    return changes.map { change in
      let own = change.movement.flatMap { id in known.first { $0.id == id } }
      let board = change.movement == nil ? known.first : own
      return HistoryEntry(
        change, RecordNames(board: board, accounts: accounts),
        timeZone: board?.plan.timeZone ?? Plan.defaultTimeZone)
    }
  }

  private func reply(
    _ model: HistoryModel, _ visit: Visit, _ context: SiteContext, to request: Request
  ) async throws -> Response {
    let view = HistoryView(model: model, visit: visit)
    var board = model.board
    if board == nil { board = try await presentBoard(context) }
    let shell = Shell(visit: visit, board: board, place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
