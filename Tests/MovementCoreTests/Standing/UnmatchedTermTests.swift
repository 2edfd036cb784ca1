import MovementCore
import Testing

struct UnmatchedTermTests {
  private func plan() -> Plan {
    var first = Obligation.articles(
      "first", who: [.kind("ward"), .kind("school")], except: [.unit("nowhere"), .unit("a")])
    first.with = [.under("front"), .under("a")]
    first.reviewer = .unit("office")
    first.copy = [.outsider("@x"), .unit("b"), .unit("party")]
    var second = Obligation.articles("second", who: [.all, .cluster("9")])
    second.reviewer = .parent
    var plan = Movement(first, second).plan
    plan.reviewer = "committee"
    return plan
  }

  @Test func `every term that matches no unit is found, in plan order`() throws {
    let directory = try UnitDirectory([Unit("a"), Unit("b")])
    let found = UnmatchedTerm.all(in: plan(), directory: directory)
    #expect(
      found == [
        UnmatchedTerm(obligation: nil, key: "reviewer", term: .unit("committee")),
        UnmatchedTerm(obligation: "first", key: "who", term: .kind("school")),
        UnmatchedTerm(obligation: "first", key: "except", term: .unit("nowhere")),
        UnmatchedTerm(obligation: "first", key: "with", term: .under("front")),
        UnmatchedTerm(obligation: "first", key: "to", term: .unit("office")),
        UnmatchedTerm(obligation: "first", key: "copy", term: .unit("party")),
        UnmatchedTerm(obligation: "second", key: "who", term: .cluster("9")),
      ])
  }

  @Test func `where all match there is nothing to say`() throws {
    let directory = try UnitDirectory([Unit("a")])
    #expect(UnmatchedTerm.all(in: Movement(.articles()).plan, directory: directory) == [])
  }

  @Test(arguments: Language.allCases)
  func `what is told names obligation, key and term`(language: Language) {
    let phrase = UnmatchedTerm(obligation: "first", key: "with", term: .under("front")).phrase
    for part in ["first", "with", "under @front"] { #expect(phrase[language].contains(part)) }
    let ofPlan = UnmatchedTerm(obligation: nil, key: "reviewer", term: .unit("x")).phrase
    #expect(ofPlan[language].hasPrefix("reviewer"))
  }
}
