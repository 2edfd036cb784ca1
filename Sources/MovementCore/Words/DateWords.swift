// Days as an office writes them.

extension CivilDate {
  /// `14/09/2019` in both languages: whoever reads the English pages reads Vietnamese papers too.
  package var short: String {
    let (year, month, day) = parts
    return (day < 10 ? "0" : "") + String(day) + (month < 10 ? "/0" : "/") + String(month) + "/"
      + String(year)
  }

  /// “thứ Bảy 14/09/2019”.
  package var long: Phrase {
    let name = weekday.phrase
    return Phrase(vi: name.vietnamese + " " + short, en: name.english + " " + short)
  }

  /// `14/09/2019`, and in English `14 September 2019`: for sentences.
  package var prose: Phrase {
    let (year, month, day) = parts
    return Phrase(vi: short, en: "\(day) \(CalendarPeriod.englishMonths[month - 1]) \(year)")
  }
}

extension CivilDate.Weekday {
  package var phrase: Phrase {
    switch self {
    case .monday: Phrase(vi: "thứ Hai", en: "Monday")
    case .tuesday: Phrase(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Phrase(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Phrase(vi: "thứ Năm", en: "Thursday")
    case .friday: Phrase(vi: "thứ Sáu", en: "Friday")
    case .saturday: Phrase(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Phrase(vi: "Chủ nhật", en: "Sunday")
    }
  }
}

extension CalendarPeriod {
  /// “Tháng 3/2019”, “Quý II/2019”, “6 tháng đầu năm 2019”, “Năm 2019”.
  package var phrase: Phrase {
    switch length {
    case .month:
      Phrase(vi: "Tháng \(number)/\(year)", en: "\(Self.englishMonths[number - 1]) \(year)")
    case .quarter: Phrase(vi: "Quý \(Self.roman[number - 1])/\(year)", en: "Q\(number) \(year)")
    case .halfYear:
      Phrase(
        vi: number == 1 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)",
        en: number == 1 ? "First half of \(year)" : "Second half of \(year)")
    case .year: Phrase(vi: "Năm \(year)", en: "\(year)")
    }
  }

  private static let roman = ["I", "II", "III", "IV"]

  /// By month, from January at 0.
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
