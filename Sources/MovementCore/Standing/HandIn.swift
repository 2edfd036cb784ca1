/// What the evaluation needs to know of a deliverable that can count: one that is accepted, or
/// handed in and not answered yet.
package struct HandIn: Sendable, Equatable {
  /// Position of the unit in the directory. What names no unit, obligation or due counts for
  /// nothing.
  package var unit: Int32
  /// Index of the obligation in the plan.
  package var obligation: Int32
  /// The number of the due, from 1; 0 lets the day decide.
  package var due: Int32
  /// The day of handing in.
  package var day: CivilDate
  /// ≥ 0.
  package var amount: Int
  package var isAccepted: Bool

  package init(
    unit: Int, obligation: Int, due: Int = 0, day: CivilDate, amount: Int, isAccepted: Bool
  ) {
    self.unit = Int32(clamping: unit)
    self.obligation = Int32(clamping: obligation)
    self.due = Int32(clamping: due)
    self.day = day
    self.amount = amount
    self.isAccepted = isAccepted
  }
}

extension HandIn {
  /// Nil for a deliverable that cannot count: a draft, a returned or withdrawn one, or one that
  /// names something unknown.
  package init?(
    _ deliverable: Deliverable, directory: UnitDirectory, obligations: [Obligation.ID: Int]
  ) {
    guard deliverable.status == .accepted || deliverable.status == .submitted,
      let day = deliverable.submitted, deliverable.due.map({ $0 >= 1 }) ?? true,
      let unit = directory.position(of: deliverable.unit),
      let obligation = obligations[deliverable.obligation]
    else { return nil }
    self.init(
      unit: unit, obligation: obligation, due: deliverable.due ?? 0, day: day,
      amount: deliverable.amount, isAccepted: deliverable.status == .accepted)
  }
}
