import MovementCore
import Testing

struct UnitTreeProblemTests {
  private func unit(_ id: UnitID, below parent: UnitID? = nil) -> Unit {
    Unit(id: id, name: id, kind: "k", parent: parent)
  }

  @Test func `two units of one id are refused`() {
    #expect(throws: UnitTreeProblem.duplicateID("a")) {
      try UnitDirectory([unit("a"), unit("b"), unit("a", below: "b")])
    }
  }

  @Test func `a parent that there is not is refused`() {
    #expect(throws: UnitTreeProblem.unknownParent(unit: "b", parent: "x")) {
      try UnitDirectory([unit("a"), unit("b", below: "x")])
    }
  }

  @Test func `a unit above itself is refused`() {
    #expect(throws: UnitTreeProblem.circle("a")) {
      try UnitDirectory([unit("a", below: "a"), unit("b")])
    }
  }

  @Test func `the circle is named and not what hangs below it`() {
    #expect(throws: UnitTreeProblem.circle("b")) {
      try UnitDirectory([
        unit("leaf", below: "branch"), unit("branch", below: "b"), unit("b", below: "c"),
        unit("c", below: "b"), unit("top"),
      ])
    }
  }

  @Test(arguments: Language.allCases)
  func `what is wrong names the units`(language: Language) {
    let unknown = UnitTreeProblem.unknownParent(unit: "b", parent: "x").phrase[language]
    #expect(unknown.contains("b") && unknown.contains("x"))
    #expect(UnitTreeProblem.duplicateID("abc").phrase[language].contains("abc"))
    #expect(UnitTreeProblem.circle("abc").phrase[language].contains("abc"))
  }
}
