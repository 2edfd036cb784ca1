import MovementCore
import Store

/// A deliverable that waits for an answer, with what a queue shows of it.
struct QueueItem: Sendable, Equatable {
  let deliverable: Deliverable
  /// 0 for what was loaded without content.
  let revision: Int
  /// Nil for what was loaded without content.
  let title: String?
  let fileCount: Int
  /// The day on which this revision came, which may be later than the day that counts.
  let received: CivilDate
  /// By when an answer is due.
  let answerBy: CivilDate
  /// Nil if the directory does not have it any more.
  let position: Int?
  /// Nil if the plan does not have it any more.
  let obligation: Obligation?
  /// The due for which it would count.
  let due: Due?
  /// The unit that answers it.
  let addressee: UnitID?

  var id: Deliverable.ID { deliverable.id }

  func isLate(on today: CivilDate) -> Bool { answerBy < today }

  /// Whether it stands before another: what is due for an answer earlier comes first; equal days in
  /// the order of the office's units.
  func precedes(_ other: QueueItem) -> Bool {
    if answerBy != other.answerBy { return answerBy < other.answerBy }
    if received != other.received { return received < other.received }
    let (here, there) = (position ?? .max, other.position ?? .max)
    return here == there ? id < other.id : here < there
  }
}

extension QueueItem {
  init(_ entry: DeliverableEntry, in board: MovementBoard, _ days: ReceiptDays) {
    let deliverable = entry.deliverable
    let obligation = board.obligation(deliverable.obligation)
    let received =
      entry.handedInAt.map(days.day) ?? deliverable.submitted ?? board.plan.period.first
    self.init(
      deliverable: deliverable, revision: entry.revision, title: entry.title,
      fileCount: entry.fileCount, received: received,
      answerBy: days.rules.answerDay(handedIn: received),
      position: board.directory.position(of: deliverable.unit), obligation: obligation,
      due: obligation.flatMap { board.due(of: deliverable, $0) },
      addressee: board.addressee(of: deliverable))
  }
}

extension MovementBoard {
  /// The due that a deliverable names, or that its day gives it.
  func due(of deliverable: Deliverable, _ obligation: Obligation) -> Due? {
    guard let day = deliverable.submitted,
      let number = obligation.schedule.dues.number(naming: deliverable.due, handedIn: day)
    else { return nil }
    return due(number, of: obligation)
  }
}
