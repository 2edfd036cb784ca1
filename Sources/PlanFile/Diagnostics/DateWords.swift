import MovementCore

/// Days as a person reads them in a message. What is to be typed is written YYYY-MM-DD instead.
extension CivilDate {
  /// `thứ Bảy 14/09/2019`, and in English `Saturday 14 September 2019`.
  var proseWithWeekday: Phrase {
    Phrase(
      vi: weekday.phrase.vietnamese + " " + prose.vietnamese,
      en: weekday.phrase.english + " " + prose.english)
  }
}

extension DateRange {
  /// `từ 01/10/2018 đến 30/09/2019`.
  var prose: Phrase {
    Phrase(
      vi: "từ \(first.prose.vietnamese) đến \(last.prose.vietnamese)",
      en: "from \(first.prose.english) to \(last.prose.english)")
  }
}
