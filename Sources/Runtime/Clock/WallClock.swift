import Foundation
package import MovementCore

/// The only place that asks what time it is.
package enum WallClock {
  /// The present moment.
  package static func instant() -> Instant {
    Instant(secondsSince1970: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }

  /// The present day in a time zone of the tz database; UTC if there is no such zone.
  package static func today(timeZone name: String) -> CivilDate {
    let zone = TimeZone(identifier: name) ?? .gmt
    let now = Date()
    let seconds = now.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: now))
    return CivilDate(daysSinceEpoch: Int32((seconds / 86_400).rounded(.down)))
  }
}
