/// A deliverable as a report looks at it: whose it is, seen from the unit that reports.
///
/// Only what counts on the board (plan format §5) is to be given, so that a figure is the board's: not
/// what was handed in by a unit that neither owes the obligation nor counts for one above it.
package struct CountedDeliverable: Sendable, Equatable {
  package var id: Deliverable.ID
  package var unit: UnitID
  package var obligation: Obligation.ID
  package var kind: String
  /// The day of handing in; nil for a draft.
  package var submitted: CivilDate?
  package var status: Deliverable.Status
  /// ≥ 0.
  package var amount: Int
  /// What was answered in its form; empty for what came from a table.
  package var answers: FormAnswers
  /// The first day from which its obligation counts (`Plan.countsFrom`).
  package var countsFrom: CivilDate
  package var place: Place
  /// Whether it is addressed to the reporting unit for review.
  package var isReceived: Bool

  package init(
    id: Deliverable.ID, unit: UnitID, obligation: Obligation.ID, kind: String,
    submitted: CivilDate?, status: Deliverable.Status, amount: Int = 1,
    answers: FormAnswers = FormAnswers(), countsFrom: CivilDate, place: Place,
    isReceived: Bool = false
  ) {
    self.id = id
    self.unit = unit
    self.obligation = obligation
    self.kind = kind
    self.submitted = submitted
    self.status = status
    self.amount = amount
    self.answers = answers
    self.countsFrom = countsFrom
    self.place = place
    self.isReceived = isReceived
  }

  /// Where its unit stands, seen from the one that reports.
  package enum Place: Sendable, CaseIterable {
    case own, below, elsewhere
  }
}
