import MovementCore
import Testing

struct StandingProblemTests {
  @Test func `every unit that owes a share and has no staff figure is named, once`() throws {
    let movement = Movement(
      .articles("first", need: .share(percent: 50), when: .every(.quarter, within: nil, day: nil)),
      .articles("second"),
      .articles("third", who: [.kind("ward")], need: .share(percent: 50)),
      units: [
        Unit("late", below: "top", kind: "office"), Unit("top"), Unit("full", staff: 3),
        Unit("low", below: "top"),
      ],
      exemptions: [Exemption(unit: "low", obligation: "first", reason: "")])
    #expect(
      throws: StandingProblem.missingStaff([
        ("late", "first"), ("top", "first"), ("top", "third"), ("low", "first"), ("low", "third"),
      ])
    ) { try movement.standing() }
  }

  @Test func `a unit without a cell needs no staff figure`() throws {
    let movement = Movement(
      .articles(except: [.unit("b")], need: .share(percent: 50)),
      units: [Unit("a", staff: 0), Unit("b"), Unit("c", to: "2019-08-30")])
    #expect(try movement.standing().cellCount == 1)
  }

  @Test(arguments: Language.allCases)
  func `what is told names each unit with its obligation, a line each`(language: Language) {
    let problem = StandingProblem.missingStaff([("a", "first"), ("b", "second")])
    let lines = problem.phrase[language].split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first.map { $0.contains("a") && $0.contains("first") } == true)
    #expect(lines.last.map { $0.contains("b") && $0.contains("second") } == true)
  }

  @Test func `problems are told apart by what they name`() {
    #expect(StandingProblem.missingStaff([("a", "x")]) == .missingStaff([("a", "x")]))
    #expect(StandingProblem.missingStaff([("a", "x")]) != .missingStaff([("a", "y")]))
    #expect(StandingProblem.missingStaff([("a", "x")]) != .missingStaff([]))
  }
}
