import MovementCore
import Store

/// One deliverable before its reviewer.
struct ReviewModel {
  let movement: MovementKey
  let row: QueueRow
  /// What the unit wrote; nil for what was loaded without content.
  let revision: Revision?
  /// What it answered in the plan's form; nil for what came without one.
  let sheet: AnswerSheet?
  /// What it wrote the time before, to be compared.
  let previous: Revision?
  let previousSheet: AnswerSheet?
  /// The returns before, the latest first.
  let returns: [Review]
  /// What was decided last, if that still holds.
  let decision: Decided?
  let outlook: Outlook?
  let queue: Neighbours
  let phrases: [String]
  let filter: QueueFilter
  /// If it is returned today: the last day on which a correction keeps the day of handing in.
  let lastDayToKeep: CivilDate

  /// What was typed beside single fields before the page came back.
  var marks: [String: String] = [:]

  var deliverable: Deliverable { row.item.deliverable }
  var isWaiting: Bool { deliverable.status == .submitted }

  /// A decision that holds.
  struct Decided {
    let review: Review
    /// Who decided, as others see them; the id where there is no account of it.
    let name: String
    /// By the clock of the office.
    let time: String
  }

  /// The unit's cell now, and what it becomes by an acceptance.
  struct Outlook: Equatable {
    let due: Due
    let now: Cell
    let then: Cell
    /// The units in whose cells it counts, if not in its own.
    let countsFor: [String]
  }

  /// What stands beside it in the queue.
  struct Neighbours {
    let previous: QueueItem?
    let next: QueueItem?
    /// How many wait besides this one.
    let left: Int
    /// How many of them stand after those that are listed.
    let more: Int
    let rows: [QueueRow]
  }
}

extension ReviewModel {
  init(
    _ detail: DeliverableDetail, _ sheets: (now: AnswerSheet?, before: AnswerSheet?),
    queue: ReviewQueue, phrases: [String], in board: MovementBoard, _ visit: Visit,
    rules: ReviewRules
  ) {
    let item = QueueItem(detail.entry, in: board, ReceiptDays(board, rules, today: visit.today))
    movement = board.key
    row = QueueRow(item, in: board, visit.language)
    revision = detail.current
    sheet = sheets.now
    previous = detail.revisions.dropLast().last
    previousSheet = sheets.before
    returns = detail.reviews.returnsThatHold.reversed()
    decision = detail.entry.answer.map { review in
      Decided(
        review: review, name: review.actorName ?? review.actor,
        time: clockTime(review.recordedAt.description, in: board.plan.timeZone))
    }
    outlook = Self.outlook(detail.deliverable, in: board, on: visit.today)
    let window = queue.window(around: item)
    self.queue = Neighbours(
      previous: queue.previous(before: item), next: queue.next(after: item),
      left: queue.count(without: item),
      more: queue.count(without: item) - window.count { $0.id != item.id },
      rows: window.map { QueueRow($0, in: board, visit.language) })
    self.phrases = phrases
    filter = queue.filter
    lastDayToKeep = rules.lastDayToKeep(returned: visit.today)
  }

  private static func outlook(
    _ deliverable: Deliverable, in board: MovementBoard, on day: CivilDate
  ) -> Outlook? {
    let counting = Counting(deliverable, of: board, on: day)
    guard let column = counting.column, let position = counting.positions.first,
      let now = board.standing.cell(at: position, column: column, on: day)
    else { return nil }
    var accepted = deliverable
    accepted.status = .accepted
    var standing = board.standing
    func handIn(_ deliverable: Deliverable) -> HandIn? {
      HandIn(deliverable, directory: board.directory, obligations: board.obligationIndices)
    }
    standing.change(from: handIn(deliverable), to: handIn(accepted))
    guard let then = standing.cell(at: position, column: column, on: day) else { return nil }
    let others = counting.positions.map { board.directory.units[$0] }
      .filter { $0.id != deliverable.unit }
    return Outlook(
      due: standing.columns[column].due, now: now, then: then, countsFor: others.map(\.name))
  }
}

extension [Review] {
  /// The returns that were not taken back.
  var returnsThatHold: [Review] {
    enumerated().compactMap { place, review in
      let isUndone = place + 1 < count && self[place + 1].decision == .undo
      return review.decision == .return && !isUndone ? review : nil
    }
  }
}
