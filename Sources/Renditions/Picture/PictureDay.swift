/// A day as cameras write it: `2019:03:15 10:20:30`.
struct PictureDay {
  /// `2019-03-15`.
  let text: String

  /// Nil for what is no day of the calendar, or lies in years when no phone took pictures: clocks
  /// that were never set say 1970 or 0000.
  init?(_ field: String) {
    let date = field.utf8.prefix(10)
    let parts = String(date)?.split(separator: ":", omittingEmptySubsequences: false) ?? []
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1990...2100).contains(year), (1...12).contains(month),
      (1...Self.days(month, year)).contains(day)
    else { return nil }
    text = parts.joined(separator: "-")
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
