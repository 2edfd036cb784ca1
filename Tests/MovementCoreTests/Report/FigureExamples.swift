import MovementCore

extension ReportPeriod {
  /// The third quarter of 2019, to be filed by 10 October, looked at on a day.
  static func thirdQuarter(on day: CivilDate, before next: Due? = nil) -> ReportPeriod {
    ReportPeriod(of: .quarter(3, "2019-07-01", "2019-09-30"), before: next, asOf: day)
  }
}

extension Due {
  /// With ten days of grace.
  static func quarter(_ number: Int, _ opens: CivilDate, _ last: CivilDate) -> Due {
    Due(
      number: number, opens: opens, lastDay: last.adding(days: 10), lastDayWithoutGrace: last)
  }
}

extension CountedDeliverable {
  /// An accepted registration of the reporting unit's own, where a test says nothing else.
  static func one(
    _ id: String, unit: UnitID = "ben-nghe", obligation: String = "works",
    kind: String = "registration", on day: CivilDate? = "2019-08-01",
    status: Deliverable.Status = .accepted, amount: Int = 1,
    answers: [String: FieldAnswer] = [:],
    countsFrom: CivilDate = "2018-10-01", place: Place = .own, isReceived: Bool = false
  ) -> CountedDeliverable {
    CountedDeliverable(
      id: id, unit: unit, obligation: obligation, kind: kind, submitted: day, status: status,
      amount: amount, answers: FormAnswers(answers), countsFrom: countsFrom, place: place,
      isReceived: isReceived)
  }
}
