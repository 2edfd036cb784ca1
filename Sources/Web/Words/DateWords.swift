import MovementCore

// Dates as the pages write them, besides those of `MovementCore/Words`.

extension CivilDate {
  /// `14/9`, within a year that the page names.
  var dayAndMonth: String { String(day) + "/" + String(month) }
}

extension DateRange {
  /// “01/10/2018 – 30/09/2019”.
  var short: String { first.short + " – " + last.short }
}
