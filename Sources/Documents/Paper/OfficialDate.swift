package import MovementCore

/// How papers write a day.
package enum OfficialDate {
  /// “ngày 04 tháng 01 năm 2019”: a zero before days below 10, and before January and February
  /// alone, so that nobody can put a digit in front. Both the Party's papers and the State's do so,
  /// by other sources than the rules themselves.
  package static func words(_ day: CivilDate) -> String {
    "ngày \(padded(day.day)) tháng \(day.month <= 2 ? padded(day.month) : "\(day.month)") "
      + "năm \(day.year)"
  }

  /// 04/01/2019
  package static func digits(_ day: CivilDate) -> String {
    "\(padded(day.day))/\(padded(day.month))/\(day.year)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
