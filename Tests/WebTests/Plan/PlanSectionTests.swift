import MovementCore
import Testing

@testable import Web

struct PlanSectionTests {
  @Test func `a section whose clauses all stand in items is shown item by item`() {
    let sections = PlanSection.all(
      of: Self.plan(["IV.2 §1", "IV.1 §2", "IV.1 §1"], others: ["IV.4 §6"]))
    #expect(sections.map(\.reference) == ["IV.1", "IV.2", "IV.4"])
    #expect(
      sections.map { $0.clauses.map(\.reference) } == [
        ["IV.1 §1", "IV.1 §2"], ["IV.2 §1"], ["IV.4 §6"],
      ])
  }

  @Test func `a section with clauses of its own is shown as one`() {
    let sections = PlanSection.all(of: Self.plan(["I.1 §1", "II.10", "II.2"], others: ["I.2"]))
    #expect(sections.map(\.reference) == ["I", "II"])
    #expect(sections[1].clauses.map(\.reference) == ["II.2", "II.10"])
  }

  @Test func `what is not numbered stands before and after`() {
    let sections = PlanSection.all(
      of: Self.plan(["Nơi nhận", "III"], others: ["Mở đầu", "Đầu văn bản", "Chữ ký"]))
    #expect(sections.map(\.anchor) == ["section-opening", "section-iii", "section-closing"])
    #expect(sections[0].clauses.map(\.reference) == ["Đầu văn bản", "Mở đầu"])
    #expect(sections[2].clauses.map(\.reference) == ["Nơi nhận", "Chữ ký"])
  }

  @Test func `clauses with one reference keep the order of the plan, what obliges first`() {
    let plan = Self.plan(["II.1", "II.1"], others: ["II.1"])
    let titles = PlanSection.all(of: plan)[0].clauses.map { clause in
      switch clause {
      case .obligation(let obligation): obligation.id
      case .other: "other"
      }
    }
    #expect(titles == ["o0", "o1", "other"])
  }

  private static func plan(_ clauses: [String], others: [String]) -> Plan {
    let period = DateRange(from: .earliest, atLeastTo: .latest)
    let rule = Schedule.Rule.wholePeriod
    let schedule = Schedule(rule: rule, dues: rule.dues(period: period, opens: nil, grace: 0))
    return Plan(
      number: "1-KH", title: "Phong trào", issuer: "Ban", issued: .earliest, period: period,
      obligations: clauses.enumerated().map { index, clause in
        Obligation(
          id: "o\(index)", clause: clause, title: clause, who: [.all], what: "article",
          schedule: schedule)
      },
      otherClauses: others.map {
        OtherClause(clause: $0, title: $0, reason: "Mục đích", concernsPersons: false)
      })
  }
}
