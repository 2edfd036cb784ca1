import MovementCore

// Moments as a person says them who looks at a clock on the wall.

extension Visit {
  /// “lúc 8:42” on the same day, “09/09/2019 lúc 8:42” on another.
  func moment(_ moment: Instant, now: Instant, in timeZone: String) -> String {
    let time = wallTime(moment, in: timeZone)
    guard wallDay(moment, in: timeZone) != wallDay(now, in: timeZone) else {
      return self(vi: "lúc ", en: "at ") + time
    }
    return wallDay(moment, in: timeZone) + self(vi: " lúc ", en: " at ") + time
  }
}

/// “8:42”.
func wallTime(_ moment: Instant, in timeZone: String) -> String {
  let time = clockTime(moment.description, in: timeZone).suffix(5)
  return String(time.hasPrefix("0") ? time.dropFirst() : time)
}

/// “10/09/2019”.
private func wallDay(_ moment: Instant, in timeZone: String) -> String {
  String(clockTime(moment.description, in: timeZone).prefix(10))
}
