import MovementCore
import Store

/// What the page of a deliverable shows.
struct DeliverableModel {
  let movement: MovementKey
  let deliverable: Deliverable
  /// What it is; nil if that has no name.
  let kind: String?
  /// Nil if the directory no longer has it.
  let unit: Unit?
  /// Nil if the plan no longer has it.
  let obligation: Obligation?
  let counting: Counting
  /// The due for which it counts, or would count.
  let due: Due?
  /// The units in whose cells it counts.
  let countsFor: [Unit]
  /// Its unit's cell, if it has one.
  let cell: Cell?
  /// What else the unit handed in for the same due.
  let others: [HandedIn]
  /// What happened to it, the latest first.
  let history: [HistoryLine]
  /// Every time that it was handed in, in order; none for what was loaded without a content.
  let revisions: [HandedInContent]
  /// Why it is returned now; nil unless it is, or if nobody wrote down why.
  let returned: ReturnNote?
  /// Who answers.
  let addressee: Unit?
  let mayHandIn: Bool
  let mayReview: Bool
  /// Everybody can read it on the public page.
  let isReleased: Bool
  /// How it went on; nil for what no form tells the progress of.
  var progress: ProgressModel?
  /// What the record counts otherwise than this report said when it was handed in.
  var differences: [ReportDifference] = []
  /// The work of which this tells how it went on.
  let about: HandedInAbout?
  /// What its unit has to do next; nil if that is nothing.
  let nextDuty: NextDuty?
  let timeZone: String

  /// What was handed in last.
  var content: HandedInContent? { revisions.last }

  var isWaiting: Bool { deliverable.status == .submitted }

  /// The day from which the time for an answer runs.
  var receivedDay: CivilDate? { content?.day ?? deliverable.submitted }

  init(
    _ detail: DeliverableDetail, _ contents: [HandedInContent],
    ofSameUnit all: [DeliverableEntry], changes: [Change],
    in board: MovementBoard, _ visit: Visit
  ) {
    let deliverable = detail.deliverable
    let day = visit.day
    let counting = Counting(deliverable, of: board, on: day)
    let obligation = board.obligation(deliverable.obligation)
    movement = board.key
    self.deliverable = deliverable
    isReleased = detail.entry.isReleased
    self.counting = counting
    self.obligation = obligation
    unit = board.directory[deliverable.unit]
    kind = obligation.flatMap {
      board.plan.knownName(ofDeliverableKind: $0.what, visit.language)
    }
    due = counting.column.map { board.standing.columns[$0].due }
    countsFor = counting.positions.map { board.directory.units[$0] }
    cell = counting.column.flatMap { column in
      board.directory.position(of: deliverable.unit).flatMap { position in
        board.standing.cell(at: position, column: column, on: day)
      }
    }
    others = all.map(\.deliverable).compactMap { other in
      guard other.id != deliverable.id, other.obligation == deliverable.obligation else {
        return nil
      }
      let otherCounting = Counting(other, of: board, on: day)
      guard otherCounting.due == counting.due else { return nil }
      return HandedIn(deliverable: other, outcome: otherCounting.outcome)
    }
    history = changes.map {
      HistoryLine($0, timeZone: board.plan.timeZone, names: detail.actorNames)
    }
    revisions = contents
    about = contents.last?.about.map { id in
      HandedInAbout(id: id, title: all.first { $0.deliverable.id == id }?.title ?? id)
    }
    returned = ReturnNote(detail.entry)
    let addressee = board.addressee(of: deliverable)
    self.addressee = addressee.flatMap { board.directory[$0] }
    mayHandIn = visit.may(.handIn, unit: deliverable.unit, in: board)
    mayReview = visit.may(.review, unit: deliverable.unit, addressee: addressee, in: board)
    nextDuty = mayHandIn ? NextDuty(of: deliverable.unit, in: board, on: visit.today) : nil
    timeZone = board.plan.timeZone
  }
}
