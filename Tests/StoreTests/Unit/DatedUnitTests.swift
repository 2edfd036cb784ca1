import MovementCore
import SQL
import Store
import Testing

@Suite("Units over time", .testStore)
struct DatedUnitTests {
  private static let renamed = Unit(
    id: "da-kao", name: "Phường Tân Định", kind: "new-ward", parent: nil, staff: 60, cluster: nil)

  @Test("What holds from a day is added, and what held before is kept")
  func reorganisation() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(units: [Self.renamed], from: "2025-07-01"))
    let before = try await test.store.units(on: day("2025-06-30"))
    let after = try await test.store.units(on: day("2025-07-01"))
    #expect(before == Samples.units)
    #expect(after == [Samples.units[0], Self.renamed, Samples.units[2]])
    #expect(try await test.store.units() == after)
  }

  @Test("A movement shows units as they are on the last day of its period")
  func asThen() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(units: [Self.renamed], from: "2019-09-30"))
    #expect(try await test.store.snapshot().units[1] == Self.renamed)
    let later = Unit(id: "da-kao", name: "Sau này", kind: "ward")
    try await test.store.load(Samples.load(units: [later], from: "2019-10-01"))
    #expect(try await test.store.snapshot().units[1] == Self.renamed)
  }

  @Test("Without a day the latest value is corrected")
  func correction() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(units: [Self.renamed], from: "2025-07-01"))
    var corrected = Self.renamed
    corrected.name = "Phường Tân Định mới"
    try await test.store.load(Samples.load(units: [corrected]))
    let names = try await test.rows(
      "SELECT valid_from, value FROM unit_name WHERE unit = 'da-kao' ORDER BY valid_from"
    ) { row in try row["valid_from"] + " " + row["value"] }
    #expect(names == ["0001-01-01 Phường Đa Kao", "2025-07-01 Phường Tân Định mới"])
  }

  @Test("What holds from a day is corrected by loading it for that day again")
  func correctionOfTheDay() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(units: [Self.renamed], from: "2025-07-01"))
    var corrected = Self.renamed
    corrected.staff = 61
    let summary = try await test.store.load(
      Samples.load(units: [corrected], from: "2025-07-01"))
    #expect(summary.units == .init(updated: 1))
    #expect(try await test.store.units(on: day("2025-06-30")) == Samples.units)
    #expect(try await test.store.units()[1] == corrected)
  }

  @Test("What has not changed gets no row")
  func sparseRows() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let summary = try await test.store.load(Samples.load(from: "2025-07-01"))
    #expect(summary.units == .init(unchanged: 3))
    let dated = try await test.rows(
      """
      SELECT unit FROM unit_name UNION ALL SELECT unit FROM unit_kind
      UNION ALL SELECT unit FROM unit_staff UNION ALL SELECT unit FROM unit_cluster
      UNION ALL SELECT unit FROM unit_parent
      """
    ) { try $0["unit"] as String }
    // Three names and kinds, one staff figure and cluster, two parents.
    #expect(dated.count == 10)
  }

  @Test("A unit that is new has always been what it is, whatever day is given")
  func newUnit() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load(from: "2025-07-01"))
    #expect(try await test.store.units(on: .earliest) == Samples.units)
  }

  @Test("A value that goes away is gone from that day on, and kept for the time before")
  func removal() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    var alone = Samples.units[1]
    (alone.parent, alone.staff, alone.cluster) = (nil, nil, nil)
    try await test.store.load(Samples.load(units: [alone], from: "2025-07-01"))
    #expect(try await test.store.units()[1] == alone)
    #expect(try await test.store.units(on: day("2025-06-30"))[1] == Samples.units[1])
  }

  @Test("First and last day of a unit are corrected, not dated")
  func existence() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    var ended = Samples.units[2]
    (ended.from, ended.to) = (try day("1976-05-01"), try day("2025-06-30"))
    try await test.store.load(Samples.load(units: [ended], from: "2025-07-01"))
    #expect(try await test.store.units(on: .earliest)[2] == ended)
  }

  @Test("A circle in the past is refused, although all is well today")
  func circleInThePast() async throws {
    let test = try testStore()
    let (a, b) = (
      Unit(id: "a", name: "A", kind: "cell", parent: "b"), Unit(id: "b", name: "B", kind: "cell")
    )
    func load(_ units: [Unit], from: String? = nil) throws -> MovementLoad {
      try Samples.load(units: units, from: from, deliverables: [], exemptions: [])
    }
    try await test.store.load(load([a, b]))
    try await test.store.load(
      load([Unit(id: "a", name: "A", kind: "cell")], from: "2025-07-01"))
    let below = Unit(id: "b", name: "B", kind: "cell", parent: "a")
    await #expect(throws: StoreError.circle("a", .earliest)) {
      try await test.store.load(load([below]))
    }
    try await test.store.load(load([below], from: "2025-07-01"))
    #expect(try await test.store.units()[1] == below)
  }
}
