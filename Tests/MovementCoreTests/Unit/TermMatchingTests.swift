import MovementCore
import Testing

/// Who owes it (plan format §2).
struct TermMatchingTests {
  private func matching(_ who: [Term], except: [Term] = []) throws -> [UnitID] {
    let directory = try UnitDirectory(UnitDirectoryTests.given)
    return directory.positions(matching: who, except: except).map { directory.units[$0].id }
  }

  @Test func `each form of a term picks its units`() throws {
    #expect(try matching([.all]).count == 7)
    #expect(try matching([.kind("ward")]) == ["ward-b", "ward-a"])
    #expect(try matching([.unit("cell-1")]) == ["cell-1"])
    #expect(try matching([.under("ward-a")]) == ["ward-a", "cell-2", "cell-1"])
    #expect(try matching([.cluster("1")]) == ["ward-b", "cell-1"])
  }

  @Test func `any term of who is enough, once`() throws {
    #expect(
      try matching([.under("ward-a"), .kind("ward"), .unit("ward-a")])
        == ["ward-b", "ward-a", "cell-2", "cell-1"])
  }

  @Test func `one term of except is enough to be left out`() throws {
    #expect(
      try matching([.all], except: [.kind("party-cell"), .unit("outside")])
        == ["q1", "ward-b", "ward-a"])
    #expect(try matching([.unit("ward-a")], except: [.under("q1")]) == [])
    #expect(try matching([.all], except: [.all]) == [])
  }

  @Test func `terms without units pick nothing`() throws {
    let none: [Term] = [
      .kind("school"), .unit("nowhere"), .under("nowhere"), .cluster("9"), .kind("all"),
    ]
    #expect(try matching(none) == [])
    let directory = try UnitDirectory(UnitDirectoryTests.given)
    for term in none { #expect(!directory.matchesAny(term)) }
    for term in [Term.all, .kind("ward"), .unit("q1"), .under("q1"), .cluster("2")] {
      #expect(directory.matchesAny(term))
    }
    #expect(try !UnitDirectory([]).matchesAny(.all))
  }
}
