import MovementCore
import Testing

extension CivilDate: ExpressibleByStringLiteral {
  /// Dates as tables write them; a slip in one fails the test.
  public init(stringLiteral text: String) {
    if let date = CivilDate(text) {
      self = date
    } else {
      Issue.record("no date: \(text)")
      self = .earliest
    }
  }
}

/// Both ends inclusive.
func days(_ first: CivilDate, _ last: CivilDate) -> DateRange {
  if last < first { Issue.record("\(last) is before \(first)") }
  return DateRange(from: first, atLeastTo: last)
}
