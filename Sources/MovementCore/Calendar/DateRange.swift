/// Days from a first to a last one, both inclusive; never empty.
package struct DateRange: Hashable, Sendable {
  package let first: CivilDate
  package let last: CivilDate

  /// Nil if `last` lies before `first`.
  package init?(_ first: CivilDate, _ last: CivilDate) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// From `first` to `last`, or the one day `first` if `last` lies before it.
  package init(from first: CivilDate, atLeastTo last: CivilDate) {
    self.first = first
    self.last = max(first, last)
  }

  package func contains(_ date: CivilDate) -> Bool { first <= date && date <= last }

  package func overlaps(_ other: DateRange) -> Bool {
    first <= other.last && other.first <= last
  }
}
