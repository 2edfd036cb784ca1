import MovementCore

extension Unit {
  /// A unit in which only what a test is about is said.
  init(
    _ id: UnitID, below parent: UnitID? = nil, kind: String = "ward", staff: Int? = nil,
    from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.init(
      id: id, name: id, kind: kind, parent: parent, staff: staff, from: from, to: to)
  }
}

extension Obligation {
  /// Articles that are owed; by everybody, one, until 31 August, unless something else is said.
  static func articles(
    _ id: ID = "articles", who: [Term] = [.all], except: [Term] = [],
    need quantity: Quantity = .atLeast(1), count: Count = .own,
    when rule: Schedule.Rule = .due([.by("2019-08-31")]), opens: CivilDate? = nil, grace: Int = 0,
    isOptional: Bool = false
  ) -> Obligation {
    let dues = rule.dues(period: Movement.period, opens: opens, grace: grace)
    return Obligation(
      id: id, clause: "I", title: "Viết bài", who: who, except: except, what: "article",
      quantity: quantity, count: count,
      schedule: Schedule(rule: rule, opens: opens, grace: grace, dues: dues),
      isOptional: isOptional)
  }
}

extension Deliverable {
  static func accepted(
    _ day: CivilDate, by unit: UnitID = "a", _ amount: Int = 1, due: Int? = nil,
    for obligation: Obligation.ID = "articles"
  ) -> Deliverable {
    Deliverable(
      id: "d", unit: unit, obligation: obligation, due: due, submitted: day, status: .accepted,
      amount: amount)
  }

  static func waiting(
    _ day: CivilDate, by unit: UnitID = "a", _ amount: Int = 1, due: Int? = nil,
    for obligation: Obligation.ID = "articles"
  ) -> Deliverable {
    var deliverable = accepted(day, by: unit, amount, due: due, for: obligation)
    deliverable.status = .submitted
    return deliverable
  }
}
