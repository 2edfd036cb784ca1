package import MovementCore

/// Why there is no such report.
package enum ReportProblem: Error, Hashable {
  case noSuchType(String, known: [String])
  case noSuchUnit(UnitID)
  /// A unit's own report needs a unit.
  case unitMissing
  /// The unit does not owe that report.
  case notAsked(unit: String, report: String)
  case noSuchPeriod(String, known: [String])
  /// A table needs a day.
  case noSuchDay(String)
  /// Its period begins on that day only.
  case notBegun(CivilDate)
}

extension ReportProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .noSuchType(let type, let known):
      Phrase(
        vi:
          "Không có loại báo cáo “\(onOneLine(type, atMost: 60))”. Có: \(known.joined(separator: ", ")).",
        en:
          "There is no report “\(onOneLine(type, atMost: 60))”. There are: \(known.joined(separator: ", "))."
      )
    case .noSuchUnit(let unit):
      Phrase(
        vi: "Không có đơn vị “\(onOneLine(unit, atMost: 60))”. Vui lòng kiểm tra mã đơn vị.",
        en: "There is no unit “\(onOneLine(unit, atMost: 60))”. Check its id.")
    case .unitMissing:
      Phrase(
        vi: "Đây là báo cáo của một đơn vị. Vui lòng nêu đơn vị.",
        en: "This is the report of a unit. Name the unit.")
    case .notAsked(let unit, let report):
      Phrase(
        vi: "\(unit) không phải nộp “\(report)”.", en: "\(unit) does not owe “\(report)”.")
    case .noSuchPeriod(let period, let known):
      Phrase(
        vi: "Không có kỳ “\(onOneLine(period, atMost: 60))”. Có: \(known.joined(separator: ", ")).",
        en:
          "There is no period “\(onOneLine(period, atMost: 60))”. There are: \(known.joined(separator: ", "))."
      )
    case .noSuchDay(let text):
      Phrase(
        vi:
          "“\(onOneLine(text, atMost: 60))” không phải ngày hay kỳ. Ví dụ: 2019-09-10, 2019-06, 2019-Q2.",
        en:
          "“\(onOneLine(text, atMost: 60))” is no day or period. Examples: 2019-09-10, 2019-06, 2019-Q2."
      )
    case .notBegun(let day):
      Phrase(
        vi: "Kỳ báo cáo bắt đầu ngày \(day.prose.vietnamese), nên chưa có số liệu.",
        en: "The period begins on \(day.prose.english), so there are no figures yet.")
    }
  }
}
