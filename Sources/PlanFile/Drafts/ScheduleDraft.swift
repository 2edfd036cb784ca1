import MovementCore

/// What could be read of an obligation's schedule.
struct ScheduleDraft {
  /// The value of `due` or `every`, or else the start of the obligation (plan format §7).
  var place: Place
  /// `due` or `every` is there, readable or not.
  var isWritten: Bool
  /// Nil if none could be read.
  var rule: Schedule.Rule?
  var opens: CivilDate?
  var grace = 0
  /// The dues that follow from what could be read.
  var dues: [Due] = []
  /// False if a part of the schedule could not be read or is out of order.
  var knowsLastDays = true
  /// False if also the first days of the dues may be wrong.
  var knowsFirstDays = true

  var schedule: Schedule? {
    guard let rule, !dues.isEmpty else { return nil }
    return Schedule(rule: rule, opens: opens, grace: grace, dues: dues)
  }
}
