import MovementCore
import Testing

/// Going through cells, and counting them.
struct TablesTests {
  private func movement() -> Movement {
    Movement(
      SeveralDuesTests.quarterly, .articles("reports", who: [.unit("b")], isOptional: true),
      units: [Unit("b", below: "a"), Unit("a")], deliverables: [.accepted("2019-02-01", by: "b")])
  }

  @Test func `cells come by unit as given, then in plan order, then by due`() throws {
    let standing = try movement().standing()
    var lines: [String] = []
    standing.forEachCell(on: "2019-05-01") { cell in
      let unit = standing.directory.units[cell.position].id
      let obligation = standing.obligation(ofColumn: cell.column).id
      lines.append("\(unit) \(obligation) \(standing.columns[cell.column].due.number)")
    }
    #expect(
      lines == [
        "b articles 1", "b articles 2", "b articles 3", "b articles 4", "b reports 1",
        "a articles 1", "a articles 2", "a articles 3", "a articles 4",
      ])
    #expect(standing.cellCount == lines.count)
    let b = try #require(standing.directory.position(of: "b"))
    #expect(standing.cells(at: b, on: "2019-05-01").map(\.column) == [0, 1, 2, 3, 4])
  }

  @Test func `cells are counted by status, optional ones too`() throws {
    let standing = try movement().standing()
    let day: CivilDate = "2019-09-01"
    #expect(
      standing.countsByStatus(on: day)
        == [.met: 1, .overdue: 3, .open: 2, .upcoming: 2, .closed: 1])
    #expect(standing.countsByStatus(ofColumns: 4..<5, on: day) == [.closed: 1])
    let a = try #require(standing.directory.position(of: "a"))
    #expect(
      standing.countsByStatus(ofColumns: 0..<2, a..<a + 1, on: day) == [.overdue: 2])
  }

  @Test func `the day on which a need was met is known`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2)),
      deliverables: [
        .accepted("2019-09-03"), .waiting("2019-01-01", 5), .accepted("2019-02-01"),
        .accepted("2019-10-01"),
      ])
    #expect(try movement.standing().metDay(at: 0, column: 0) == "2019-09-03")
    #expect(try Movement(.articles()).standing().metDay(at: 0, column: 0) == nil)
  }

  @Test func `a whole tree of cells takes little memory`() throws {
    let units = (0..<2000).map { Unit("u\($0)") }
    let standing = try Movement(SeveralDuesTests.quarterly, units: units).standing()
    #expect(Double(standing.cellByteCount) / Double(standing.cellCount) <= 12)
  }
}
