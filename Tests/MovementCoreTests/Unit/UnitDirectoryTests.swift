import MovementCore
import Testing

struct UnitDirectoryTests {
  /// Given out of order: children before their parents, two trees.
  static let given = [
    Unit(id: "cell-2", name: "Chi bộ 2", kind: "party-cell", parent: "ward-a"),
    Unit(id: "ward-b", name: "Phường B", kind: "ward", parent: "q1", cluster: "1"),
    Unit(id: "q1", name: "Quận 1", kind: "district"),
    Unit(id: "cell-1", name: "Chi bộ 1", kind: "party-cell", parent: "ward-a", cluster: "1"),
    Unit(id: "ward-a", name: "Phường A", kind: "ward", parent: "q1", cluster: "2"),
    Unit(id: "outside", name: "Đơn vị ngoài", kind: "office"),
    Unit(id: "cell-3", name: "Chi bộ 3", kind: "party-cell", parent: "ward-b"),
  ]

  private func ids(_ positions: some Sequence<Int>, _ directory: UnitDirectory) -> [UnitID] {
    positions.map { directory.units[$0].id }
  }

  @Test func `tree order keeps siblings in the order given, each before its descendants`() throws {
    let directory = try UnitDirectory(Self.given)
    #expect(
      directory.units.map(\.id)
        == ["q1", "ward-b", "cell-3", "ward-a", "cell-2", "cell-1", "outside"])
    #expect(ids(directory.givenOrder, directory) == Self.given.map(\.id))
    #expect(ids(directory.roots, directory) == ["q1", "outside"])
  }

  @Test func `a subtree is a range of positions`() throws {
    let directory = try UnitDirectory(Self.given)
    func subtree(_ id: UnitID) throws -> [UnitID] {
      ids(directory.subtree(at: try #require(directory.position(of: id))), directory)
    }
    #expect(try subtree("q1").count == 6)
    #expect(try subtree("ward-a") == ["ward-a", "cell-2", "cell-1"])
    #expect(try subtree("cell-1") == ["cell-1"])
    #expect(try subtree("outside") == ["outside"])
  }

  @Test func `what is above and below a unit is found`() throws {
    let directory = try UnitDirectory(Self.given)
    let cell = try #require(directory.position(of: "cell-1"))
    let top = try #require(directory.position(of: "q1"))
    #expect(ids(directory.ancestors(of: cell), directory) == ["ward-a", "q1"])
    #expect(directory.ancestors(of: top) == [])
    #expect(directory.parent(of: top) == nil)
    #expect(ids(directory.children(of: top), directory) == ["ward-b", "ward-a"])
    #expect(directory.children(of: cell) == [])
    #expect(directory["ward-a"]?.name == "Phường A")
    #expect(directory["nowhere"] == nil)
    #expect(directory.position(of: "nowhere") == nil)
  }

  @Test func `no units are a directory too`() throws {
    let directory = try UnitDirectory([])
    #expect(directory.units.isEmpty)
    #expect(directory.roots.isEmpty)
  }

  @Test func `a chain of a hundred thousand units needs no stack`() throws {
    let chain = (0..<100_000).map { index in
      Unit(id: "u\(index)", name: "", kind: "k", parent: index == 0 ? nil : "u\(index - 1)")
    }
    let directory = try UnitDirectory(chain.reversed())
    #expect(directory.units.last?.id == "u99999")
    #expect(directory.subtree(at: 0).count == 100_000)
  }

  @Test func `a unit exists from its first to its last day`() {
    let unit = Unit(id: "u", name: "", kind: "k", from: "2019-02-01", to: "2019-02-28")
    #expect(!unit.exists(on: "2019-01-31"))
    #expect(unit.exists(on: "2019-02-01"))
    #expect(unit.exists(on: "2019-02-28"))
    #expect(!unit.exists(on: "2019-03-01"))
    #expect(Unit(id: "u", name: "", kind: "k").exists(on: .earliest))
  }
}
