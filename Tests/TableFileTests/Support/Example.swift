import MovementCore
import TableFile

/// A small movement, small enough to be worked out by hand (plan format §5).
enum Example {
  static let units = """
    id,name,kind,parent,staff,cluster,from,to
    quan,Quận 1,district,,,,,
    ben-nghe,Phường Bến Nghé,ward,quan,10,1,,
    ben-thanh,"Phường Bến Thành, chợ",ward,quan,0,1,,

    """

  static let deliverables = """
    id,unit,obligation,due,submitted,status,amount
    d1,ben-nghe,articles,,2019-08-30,accepted,
    d2,ben-nghe,articles,,2019-09-02,accepted,1
    d3,ben-thanh,articles,1,2019-08-20,submitted,2
    d4,ben-nghe,pledge,,2019-06-10,accepted,9
    d5,ben-nghe,models,,2019-09-10,accepted,2
    d6,ben-thanh,models,,2019-09-11,submitted,
    d7,ben-nghe,reports,,2019-06-30,accepted,
    d8,ben-thanh,reports,,,draft,

    """

  static let exemptions = """
    unit,obligation,due,reason
    quan,reports,1,Mới sáp nhập

    """

  static let plan = Plan(
    number: "182-KH/QU", title: "Dân vận khéo", issuer: "Quận ủy Quận 1",
    issued: day("2019-01-04"),
    period: DateRange(from: day("2019-01-01"), atLeastTo: day("2019-12-31")),
    obligations: [
      obligation("articles", .kind("ward"), .due([.by(day("2019-08-31"))]), .atLeast(2)),
      obligation(
        "pledge", .kind("ward"),
        .due([.range(DateRange(from: day("2019-06-01"), atLeastTo: day("2019-06-30")))]),
        .share(percent: 100)),
      obligation(
        "models", .unit("quan"), .due([.by(day("2019-09-30"))]), .atLeast(3), count: .subtree,
        isOptional: true),
      obligation("reports", .all, .every(.halfYear, within: nil, day: nil), .atLeast(1)),
    ])

  private static func obligation(
    _ id: String, _ who: Term, _ rule: Schedule.Rule, _ quantity: Obligation.Quantity,
    count: Obligation.Count = .own, isOptional: Bool = false
  ) -> Obligation {
    let period = DateRange(from: day("2019-01-01"), atLeastTo: day("2019-12-31"))
    return Obligation(
      id: id, clause: "IV.4 §5", title: "Nhiệm vụ \(id)", who: [who], what: "article",
      quantity: quantity, count: count,
      schedule: Schedule(rule: rule, dues: rule.dues(period: period, opens: nil, grace: 0)),
      isOptional: isOptional)
  }

  static var keys: MovementKeys {
    MovementKeys(units: ["quan", "ben-nghe", "ben-thanh"], plan: plan)
  }

  static func standing() throws -> Standing {
    let units = UnitTable.read(Array(units.utf8), file: "u").units
    return try Standing(
      plan: plan, directory: UnitDirectory(units),
      deliverables: DeliverableTable.read(Array(deliverables.utf8), file: "d", keys: keys).rows,
      exemptions: ExemptionTable.read(Array(exemptions.utf8), file: "e", keys: keys).rows)
  }
}
