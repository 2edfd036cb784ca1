/// A moment in UTC, to the second; written as `2019-09-10T02:30:00Z`.
package struct Instant: Hashable, Sendable {
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Reads what ``description`` writes; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard text.utf8.count == 20, text.hasSuffix("Z"), parts.count == 2,
      let date = CivilDate(String(parts[0]))
    else { return nil }
    let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard time.count == 3, time.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isASCIIDigit) }),
      let hour = Int64(time[0]), let minute = Int64(time[1]), let second = Int64(time[2]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    secondsSince1970 = Int64(date.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + second
  }

  /// The moment that many seconds later.
  package func advanced(bySeconds seconds: Int64) -> Instant {
    Instant(secondsSince1970: secondsSince1970 + seconds)
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Instant: CustomStringConvertible {
  package var description: String {
    let (day, rest) = secondsSince1970.flooredDivision(by: 86_400)
    let date = CivilDate(daysSinceEpoch: Int32(clamping: day))
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(date)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension Int64 {
  /// Quotient and remainder with a remainder that is never negative.
  fileprivate func flooredDivision(by divisor: Int64) -> (Int64, Int64) {
    let remainder = (self % divisor + divisor) % divisor
    return ((self - remainder) / divisor, remainder)
  }
}
