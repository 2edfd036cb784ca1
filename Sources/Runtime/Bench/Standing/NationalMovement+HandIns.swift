import MovementCore

extension NationalMovement {
  /// What was handed in over the year, in no order: some early, most in time, some late, a part of
  /// it still waiting for review. One unit in eight is slack.
  static func makeHandIns(
    plan: Plan, grassroots: [Int], using generator: inout SplitMix64
  ) -> [HandIn] {
    var handIns: [HandIn] = []
    handIns.reserveCapacity(handInCount)
    while handIns.count < handInCount {
      let place = Int.random(in: grassroots.indices, using: &generator)
      if place % 8 == 0, generator.happens(percent: 70) { continue }
      let obligation = Int.random(in: 0..<obligationCount, using: &generator)
      guard let due = plan.obligations[obligation].schedule.dues.first else { continue }
      handIns.append(
        HandIn(
          unit: grassroots[place], obligation: obligation,
          due: generator.happens(percent: 50) ? 1 : 0,
          day: max(plan.period.first, day(for: due, using: &generator)),
          amount: generator.happens(percent: 90) ? 1 : 2,
          isAccepted: generator.happens(percent: 85)))
    }
    return handIns
  }

  private static func day(for due: Due, using generator: inout SplitMix64) -> CivilDate {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<8:
      due.opens.adding(days: -Int.random(in: 1...30, using: &generator))
    case 8..<85:
      max(due.opens, due.lastDay.adding(days: -Int.random(in: 0...45, using: &generator)))
    default:
      due.lastDay.adding(days: Int.random(in: 1...40, using: &generator))
    }
  }
}
