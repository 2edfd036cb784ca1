import MovementCore
import TableFile
import Testing

struct UnitTreeTests {
  /// Rows written `id<parent`.
  private func read(_ rows: String, known: [Unit] = []) -> [TableProblem] {
    let lines = rows.split(separator: " ").map { pair in
      let parts = pair.split(separator: "<", omittingEmptySubsequences: false)
      return "\(parts[0]),N,ward,\(parts.count > 1 ? parts[1] : ""),,,,\n"
    }
    return UnitTable.read(
      Array((UnitTableTests.header + lines.joined()).utf8), file: "u", known: known
    ).problems
  }

  @Test(arguments: [
    ("a b<a c<b", []),
    ("c<b b<a a", []),
    ("a<a", ["2 parent"]),
    ("a<b b<a", ["2 parent", "3 parent"]),
    ("a<b b<c c<a d<a e", ["2 parent", "3 parent", "4 parent"]),
    ("a<b b<a c<d d<c", ["2 parent", "3 parent", "4 parent", "5 parent"]),
    ("a<nobody b<a", ["2 parent"]),
    // Of a unit that comes twice the last row counts, and each row is looked at.
    ("a b<a a<b", ["3 parent", "4 id", "4 parent"]),
    ("a b<a a<a", ["4 id", "4 parent"]),
    ("a<a a", ["2 parent", "3 id"]),
  ])
  func findsParentsThatAreNotThereAndCircles(_ rows: String, _ expected: [String]) {
    #expect(places(read(rows)) == expected)
  }

  @Test func namesTheCircleFromEachOfItsUnits() {
    #expect(
      read("a<b b<c c<a").map { $0.message[.english] } == [
        "the parents go in a circle: a → b → c → a", "the parents go in a circle: b → c → a → b",
        "the parents go in a circle: c → a → b → c",
      ])
  }

  @Test func suggestsTheNearestUnit() {
    let message = read("ben-nghe ben-thanh p<ben_ngeh").first?.message[.english]
    #expect(message == "there is no unit `ben_ngeh`; did you mean `ben-nghe`?")
  }

  @Test func parentsMayBeKnownAlready() {
    #expect(read("b<a", known: [Unit(id: "a", name: "A", kind: "ward")]).isEmpty)
  }

  @Test func aCircleMayGoThroughKnownUnits() {
    let known = [
      Unit(id: "a", name: "A", kind: "ward"), Unit(id: "b", name: "B", kind: "ward", parent: "a"),
    ]
    let problems = read("a<b", known: known)
    #expect(places(problems) == ["2 parent"])
    #expect(problems.first?.message[.english] == "the parents go in a circle: a → b → a")
  }

  @Test func aLongCircleIsShortened() {
    let rows = (0..<5_000).map { "u\($0)<u\(($0 + 1) % 5_000)" }.joined(separator: " ")
    let problems = read(rows)
    #expect(problems.count == 5_000)
    #expect(problems.allSatisfy { $0.message[.english].utf8.count < 200 })
  }
}
