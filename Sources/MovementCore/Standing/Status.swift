/// How a unit stands with one due on a day (plan format §5), in the order in which the rule asks.
package enum Status: String, CaseIterable, Sendable {
  case exempt
  case met
  case late
  case inReview = "in-review"
  /// An optional one that was not taken up in time.
  case closed
  case overdue
  case upcoming
  case dueSoon = "due-soon"
  case open

  /// How many days before the last day a due counts as “soon”.
  package static let soonDays = 14
}
