import HTML
import MovementCore
import Store

/// What the specimens of the rooms show that has to be read or that needs the board: samples from
/// the demonstration's record, and what is invented around them.
struct DesignRooms {
  /// The first of what waits, with one that has content if there is one.
  let waiting: [QueueRow]
  /// One of them before its reviewer.
  let file: ReviewModel?
  /// Answers of both kinds, as the units heard of them.
  let answers: [AnswerBatch]
  /// The deliverable of the first answer, after it was decided.
  let decided: ReviewModel?
  let accounts: [Account]
  /// The latest lines of the record, one of each action.
  let lines: [HistoryEntry]
  let handIn: HandInModel?
  let exemptions: [ExemptionModel.Row]
  let difference: PublishPreview
  let plan: Plan
  let rules: ReviewRules
  let limits: HandInLimits
  let now: Instant
}

extension Site {
  /// So many statements, however much there is.
  func designRooms(
    _ board: MovementBoard, _ unit: Unit, _ visit: Visit
  ) async throws -> DesignRooms {
    let waiting = try await waitingLists.current(
      of: board, today: visit.today, since: try await store.lastChange()
    ).items
    let chosen = Set(
      (waiting.filter { $0.revision > 0 }.prefix(2) + waiting.prefix(3)).map(\.id))
    let items = waiting.filter { chosen.contains($0.id) }
    let queue = ReviewQueue(all: items, items: items, filter: QueueFilter())
    let units = board.directory.units.map(\.id)
    let answers = try await store.work(
      movement: board.id, unit: unit.id, below: [], for: [], answersTo: units, after: 0
    ).answers
    let accounts = try await store.accounts()
    let names = RecordNames(board: board, accounts: accounts)
    let changes = try await store.changes(matching: ChangeFilter(), limit: 200).changes
    let lines = changes.map { HistoryEntry($0, names, timeZone: board.plan.timeZone) }
    func model(_ id: Deliverable.ID?) async throws -> ReviewModel? {
      guard let id, let detail = try await store.deliverableDetail(movement: board.id, id: id)
      else { return nil }
      let sheet = try await sheet(
        detail.current?.form, of: detail.deliverable.obligation, in: board)
      return ReviewModel(
        detail, (now: sheet, before: nil), queue: queue, phrases: OfficePhrases.shipped, in: board,
        visit, rules: reviewRules)
    }
    return DesignRooms(
      waiting: items.map { QueueRow($0, in: board, visit.language) },
      file: try await model((items.first { $0.revision > 0 } ?? items.first)?.id), answers: answers,
      decided: try await model(answers.first?.entries.first?.deliverable.id),
      accounts: accounts, lines: Self.oneOfEach(lines),
      handIn: DesignRooms.handIn(unit, board, visit, now: settings.now()),
      exemptions: Array(try ExemptionModel(board, visit).rows.prefix(2)),
      difference: DesignRooms.difference(board, on: visit.day), plan: board.plan,
      rules: reviewRules, limits: settings.handInLimits, now: settings.now())
  }

  private static func oneOfEach(_ lines: [HistoryEntry]) -> [HistoryEntry] {
    var known: Set<String> = []
    return lines.filter { known.insert($0.action.vietnamese).inserted }
  }
}
