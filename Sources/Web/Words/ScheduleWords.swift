import MovementCore

extension Schedule {
  /// When it is due, as an office says it: “trước ngày 15/09/2019, tức hạn cuối thứ Bảy
  /// 14/09/2019”, “hằng tháng, chậm nhất ngày 25, từ 01/01/2019 đến 30/09/2019”.
  func phrase(period: DateRange) -> Phrase {
    var phrase = rulePhrase(period: period)
    if let opens {
      phrase += Phrase(
        vi: "; tính từ ngày \(opens.short)", en: "; counted from \(opens.short)")
    }
    if grace > 0 {
      phrase += Phrase(
        vi: "; nhận thêm \(grace) ngày sau hạn",
        en: "; accepted up to \(counted(grace, "day", "days")) later")
    }
    return phrase
  }

  private func rulePhrase(period: DateRange) -> Phrase {
    switch rule {
    case .wholePeriod:
      return Phrase(
        vi: "trong cả thời gian thi đua, đến hết \(period.last.long.vietnamese) "
          + "(kế hoạch không ghi hạn)",
        en: "during the whole period, until \(period.last.long.english) "
          + "(the plan gives no deadline)")
    case .due(let items):
      return items.dropFirst().reduce(items.first?.phrase ?? Phrase(vi: "", en: "")) {
        $0 + Phrase(vi: "; ", en: "; ") + $1.phrase
      }
    case .every(let length, let within, let day):
      return length.phrase(day: day) + (within ?? period).phrase
    }
  }
}

extension Schedule.Item {
  fileprivate var phrase: Phrase {
    let last = lastDay.long
    switch self {
    case .by:
      return Phrase(vi: "chậm nhất \(last.vietnamese)", en: "by \(last.english)")
    case .before(let day):
      return Phrase(
        vi: "trước ngày \(day.short), tức hạn cuối \(last.vietnamese)",
        en: "before \(day.short), so on \(last.english) at the latest")
    case .on:
      return Phrase(vi: "trong ngày \(last.vietnamese)", en: "on \(last.english)")
    case .range(let range):
      return Phrase(
        vi: "từ \(range.first.short) đến hết \(last.vietnamese)",
        en: "from \(range.first.short) to \(last.english)")
    case .during(let period):
      let name = period.phrase
      return Phrase(
        vi: "trong \(name.vietnamese.lowercasedFirst), hạn cuối \(last.vietnamese)",
        en: "during \(name.english), until \(last.english)")
    }
  }
}

extension CalendarPeriod.Length {
  fileprivate func phrase(day: Int?) -> Phrase {
    let every =
      switch self {
      case .month: Phrase(vi: "hằng tháng", en: "every month")
      case .quarter: Phrase(vi: "hằng quý", en: "every quarter")
      case .halfYear: Phrase(vi: "sáu tháng một lần", en: "every half-year")
      case .year: Phrase(vi: "hằng năm", en: "every year")
      }
    guard let day else { return every }
    if self == .month {
      return every + Phrase(vi: ", chậm nhất ngày \(day)", en: ", by day \(day)")
    }
    return every
      + Phrase(
        vi: ", chậm nhất ngày \(day) của tháng cuối", en: ", by day \(day) of its last month")
  }
}

extension DateRange {
  fileprivate var phrase: Phrase {
    Phrase(
      vi: ", từ \(first.short) đến \(last.short)", en: ", from \(first.short) to \(last.short)")
  }
}
