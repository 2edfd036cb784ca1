/// The days that decide when something is returned, and by when a unit is answered. An office may
/// set both numbers; these are the defaults.
///
/// Source: the design, §3: “After a return, the first hand-in keeps its day if the correction comes
/// within 7 days (a setting); otherwise the correction's day counts.”
package struct ReviewRules: Sendable, Equatable {
  /// So many days after a return a correction keeps the day of the first hand-in; ≥ 0.
  package var correctionDays: Int
  /// So many working days after a hand-in an answer comes; ≥ 0.
  package var answerWorkingDays: Int

  package init(correctionDays: Int = 7, answerWorkingDays: Int = 5) {
    self.correctionDays = correctionDays
    self.answerWorkingDays = answerWorkingDays
  }

  /// The last day on which a correction still keeps the day of the first hand-in.
  package func lastDayToKeep(returned: CivilDate) -> CivilDate {
    returned.adding(days: correctionDays)
  }

  /// The day that counts for a corrected deliverable.
  ///
  /// `handedIn` is the day that counted before the return. So after several returns the first day
  /// is kept as long as every correction came in time.
  package func decidingDay(
    handedIn: CivilDate, returned: CivilDate, corrected: CivilDate
  ) -> CivilDate {
    corrected <= lastDayToKeep(returned: returned) ? handedIn : corrected
  }

  /// The day by which what was handed in is answered.
  package func answerDay(handedIn: CivilDate) -> CivilDate {
    handedIn.adding(workingDays: answerWorkingDays)
  }
}
