import MovementCore
import Testing

struct TermTests {
  @Test(arguments: [
    ("all", Term.all), ("ward", .kind("ward")), ("party-cell", .kind("party-cell")),
    ("2", .kind("2")), ("@van-phong", .unit("van-phong")), ("under @q1", .under("q1")),
    ("cluster:3", .cluster("3")), ("cluster:khối-A", .cluster("khối-A")), ("under", .kind("under")),
    ("cluster", .kind("cluster")),
  ])
  func `a term is read and written the same`(text: String, term: Term) {
    #expect(Term(text) == term)
    #expect(term.description == text)
  }

  @Test(arguments: [
    "", " ", "Ward", "phường", "@", "@Van-Phong", "@a b", "under q1", "under @",
    "under  @q1", "under @Q1", "cluster:", "cluster: 3", "all ", " all", "a_b", "front, union",
    "@" + String(repeating: "a", count: 65), "under @" + String(repeating: "a", count: 65),
  ])
  func `anything else is no term`(text: String) {
    #expect(Term(text) == nil)
  }

  @Test func `ids of units have 64 characters at most`() {
    let longest = String(repeating: "a", count: 64)
    #expect(Term("@" + longest) == .unit(longest))
    #expect(Identifier.isValidUnitID(longest))
    #expect(!Identifier.isValidUnitID(longest + "a"))
    #expect(Identifier.isValid(longest + "a"))
  }
}
