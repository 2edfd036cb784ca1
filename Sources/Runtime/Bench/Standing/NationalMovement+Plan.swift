import MovementCore

extension NationalMovement {
  /// 40 obligations whose last days are spread over the year.
  static func makePlan() -> Plan {
    let first = CivilDate(year: 2025, month: 1, day: 1) ?? .earliest
    let last = CivilDate(year: 2025, month: 12, day: 31) ?? .latest
    let period = DateRange(from: first, atLeastTo: last)
    let obligations = (0..<obligationCount).map { index in
      let lastDay = first.adding(days: 9 * (index + 1))
      // Every second one can be begun at once, the others in the two months before their last day.
      let item: Schedule.Item =
        index % 2 == 0
        ? .by(lastDay)
        : .range(DateRange(from: max(first, lastDay.adding(days: -60)), atLeastTo: lastDay))
      let rule = Schedule.Rule.due([item])
      return Obligation(
        id: "n\(index + 1)", clause: "II.\(index + 1)", title: "Nhiệm vụ \(index + 1)",
        who: [.kind(grassroots)], what: "activity", quantity: .atLeast(index % 4 == 3 ? 2 : 1),
        schedule: Schedule(
          rule: rule, dues: rule.dues(period: period, opens: nil, grace: 0)),
        isOptional: index % 10 == 5)
    }
    return Plan(
      number: "1-KH/TW", title: "Phong trào cả nước", issuer: "Trung ương", issued: first,
      period: period, obligations: obligations)
  }

  /// Units that are released from one thing each.
  static func makeExemptions(
    plan: Plan, units: [Unit], using generator: inout SplitMix64
  ) -> [Exemption] {
    let grassroots = units.suffix(grassrootsCount)
    return (0..<exemptionCount).map { _ in
      let unit = grassroots.startIndex + Int.random(in: 0..<grassrootsCount, using: &generator)
      let obligation = Int.random(in: 0..<obligationCount, using: &generator)
      return Exemption(
        unit: units[unit].id, obligation: plan.obligations[obligation].id, reason: "Mới thành lập")
    }
  }
}
