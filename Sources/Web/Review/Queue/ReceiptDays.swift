import Foundation
import MovementCore

/// On which day of the office something came, and by when it is answered.
struct ReceiptDays: Sendable {
  let rules: ReviewRules
  private let zone: TimeZone?
  /// Nothing came later than that, also where the day is fixed and the clock is not.
  private let today: CivilDate

  init(_ board: MovementBoard, _ rules: ReviewRules, today: CivilDate) {
    self.rules = rules
    self.today = today
    zone = TimeZone(identifier: board.plan.timeZone)
  }

  /// The civil day of a moment, by the clock of the plan.
  func day(of instant: Instant) -> CivilDate {
    let date = Date(timeIntervalSince1970: Double(instant.secondsSince1970))
    let offset = zone?.secondsFromGMT(for: date) ?? 0
    let days = (instant.secondsSince1970 + Int64(offset)) / 86_400
    return min(CivilDate(daysSinceEpoch: Int32(clamping: days)), today)
  }
}
