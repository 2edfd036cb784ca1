import MovementCore

/// What is said about a date that is none.
enum DateMessage {
  static func noSuchDay(_ text: String) -> Phrase {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...9999).contains(parts[0]), (1...12).contains(parts[1]) else {
      return Phrase(vi: "không có ngày \(quoted(text))", en: "there is no day \(quoted(text))")
    }
    let length = CivilDate.lengthOfMonth(parts[1], year: parts[0])
    let last = CivilDate(year: parts[0], month: parts[1], day: length).map(String.init(describing:))
    return Phrase(
      vi: "không có ngày \(quoted(text)): tháng \(parts[1])/\(parts[0]) có \(length) ngày",
      en: "there is no day \(quoted(text)): that month has \(length) days")
      + Phrase.orMeant(parts[2] > length ? last : nil)
  }

  static func otherShape(_ text: String) -> Phrase {
    Phrase(
      vi: "\(quoted(text)) không phải là ngày; viết năm-tháng-ngày, ví dụ `2019-09-30`",
      en: "\(quoted(text)) is not a date; write year-month-day, such as `2019-09-30`")
      + Phrase.orMeant(rewritten(text))
  }

  /// `30/9/2019`, `30-9-2019` and `2019-9-30` as `2019-09-30`.
  private static func rewritten(_ text: String) -> String? {
    let pieces = text.split(
      omittingEmptySubsequences: false, whereSeparator: { "/-. ".contains($0) })
    let numbers = pieces.compactMap { Int($0) }
    guard pieces.count == 3, numbers.count == 3 else { return nil }
    let date =
      pieces[0].count == 4
      ? CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
      : pieces[2].count == 4
        ? CivilDate(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
    return date.map(String.init(describing:))
  }
}
