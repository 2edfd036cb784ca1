import MovementCore
import Store

extension SmallMovement {
  static let number = "12-KH/QU"
  static let path = "/12-kh-qu"
  /// The plan as it would lie in a file; the tests read it by `plan` instead.
  static let source = "plan: 12-KH/QU"

  static let plan = Plan(
    number: number, title: "Phát động phong trào “Dân vận khéo” năm 2019",
    issuer: "Ban Thường vụ Quận ủy", issued: day("2019-01-04"), period: period,
    reviewer: "ban-dan-van",
    obligations: [
      obligation(
        "articles", "IV.4 §5", "Bài viết gương điển hình", offices, .due([.by(day("2019-08-31"))]),
        what: "article", quantity: .atLeast(2)),
      obligation(
        "pledge", "II.5", "Cam kết an toàn giao thông", offices, .due([.by(day("2019-06-14"))]),
        what: "commitment", quantity: .share(percent: 100)),
      obligation(
        "report", "IV.4 §6", "Báo cáo của đơn vị", offices, .due([.before(day("2019-09-15"))]),
        what: "report"),
      obligation(
        "meetings", "II.6", "Sinh hoạt khu dân cư", [.kind("party-cell")],
        .every(.quarter, within: DateRange(day("2019-01-01"), day("2019-12-31")), day: nil),
        what: "activity"),
      obligation(
        "models", "IV.4 §2", "Mô hình tại khu phố", [.kind("ward")],
        .due([.by(day("2019-05-31"))]), what: "registration", quantity: .atLeast(2),
        count: .subtree),
      obligation(
        "praise", "IV.4 §4", "Tuyên dương kịp thời", [.kind("ward")],
        .every(.halfYear, within: nil, day: nil), what: "commendation", isOptional: true),
    ],
    unitKinds: [
      Label(id: "committee", name: "Quận ủy"), Label(id: "office", name: "Cơ quan"),
      Label(id: "ward", name: "Phường"), Label(id: "ward-government", name: "UBND phường"),
    ])

  static let period = DateRange(from: day("2018-10-01"), atLeastTo: day("2019-09-30"))

  private static let offices: [Term] =
    ["office", "ward-government", "ward-front", "ward-committee"].map(Term.kind)

  private static func obligation(
    _ id: String, _ clause: String, _ title: String, _ who: [Term], _ rule: Schedule.Rule,
    what: String, quantity: Obligation.Quantity = .atLeast(1), count: Obligation.Count = .own,
    isOptional: Bool = false
  ) -> Obligation {
    let dues = rule.dues(period: period, opens: nil, grace: 0)
    return Obligation(
      id: id, clause: clause, title: title, who: who, what: what, quantity: quantity,
      count: count, schedule: Schedule(rule: rule, dues: dues), isOptional: isOptional)
  }

  /// A second movement with the same units, which has not begun.
  static let nextPlan = Plan(
    number: "7-KH/QU", title: "Phong trào năm 2020", issuer: "Ban Thường vụ Quận ủy",
    issued: day("2019-12-01"),
    period: DateRange(from: day("2020-01-01"), atLeastTo: day("2020-12-31")),
    obligations: [
      obligation(
        "launch", "1", "Kế hoạch phát động", [.kind("ward")], .due([.by(day("2020-02-28"))]),
        what: "launch-plan")
    ])
}
