import MovementCore

/// Days as a person reads them in a message. What is to be typed is written YYYY-MM-DD instead.
extension CivilDate {
  /// `14/09/2019`, and in English `14 September 2019`.
  var words: Phrase {
    let (year, month, day) = parts
    return Phrase(
      vi: "\(twoDigits(day))/\(twoDigits(month))/\(year)",
      en: "\(day) \(englishMonth(month)) \(year)")
  }

  /// `thứ Bảy 14/09/2019`, and in English `Saturday 14 September 2019`.
  var wordsWithWeekday: Phrase {
    Phrase(
      vi: weekday.words.vietnamese + " " + words.vietnamese,
      en: weekday.words.english + " " + words.english)
  }
}

extension DateRange {
  /// `từ 01/10/2018 đến 30/09/2019`.
  var words: Phrase {
    Phrase(
      vi: "từ \(first.words.vietnamese) đến \(last.words.vietnamese)",
      en: "from \(first.words.english) to \(last.words.english)")
  }
}

extension CivilDate.Weekday {
  var words: Phrase {
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

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The English name of month 1...12.
func englishMonth(_ month: Int) -> String {
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
}
