/// One occurrence of an obligation (plan format §4).
package struct Due: Hashable, Sendable {
  /// From 1, in time order.
  package var number: Int
  /// The first day.
  package var opens: CivilDate
  /// The last day on which it is on time, grace included.
  package var lastDay: CivilDate
  /// `lastDay` without the days of grace: the day that the document names.
  package var lastDayWithoutGrace: CivilDate

  package init(number: Int, opens: CivilDate, lastDay: CivilDate, lastDayWithoutGrace: CivilDate) {
    self.number = number
    self.opens = opens
    self.lastDay = lastDay
    self.lastDayWithoutGrace = lastDayWithoutGrace
  }
}
