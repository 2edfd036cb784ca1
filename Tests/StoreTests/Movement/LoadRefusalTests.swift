import MovementCore
import SQL
import Store
import TestDatabases
import Testing

@Suite("A load that is refused", .testStore)
struct LoadRefusalTests {
  private func contents(_ test: TestStore) async throws -> [String: Int64] {
    try await test.database.read { transaction in
      var counts: [String: Int64] = [:]
      for table in try transaction.tables() {
        let row = try transaction.first(
          Statement(text: "SELECT COUNT(*) AS count FROM \(table.name)"))
        counts[table.name] = try row?["count"]
      }
      return counts
    }
  }

  private static let cases: [(MovementLoad, StoreError)] = {
    func load(
      units: [Unit] = [], deliverables: [Deliverable] = [], exemptions: [Exemption] = []
    ) -> MovementLoad? {
      try? Samples.load(
        plan: PlanText.text(title: "Bản mới"), units: Samples.units + units,
        deliverables: Samples.deliverables + deliverables,
        exemptions: Samples.exemptions + exemptions)
    }
    func new(_ id: String, parent: String? = nil) -> Unit {
      Unit(id: id, name: "Mới", kind: "ward", parent: parent)
    }
    let late: [(MovementLoad?, StoreError)] = [
      (load(units: [new("x", parent: "y")]), .refused(.init(.unit, "x"), .foreignKey)),
      (load(units: [new("x", parent: "x")]), .refused(.init(.unit, "x"), .check)),
      (load(units: [new("Đ")]), .refused(.init(.unit, "Đ"), .check)),
      (load(units: [new("x"), new("x")]), .duplicate(.init(.unit, "x"))),
      (load(units: [new("x", parent: "y"), new("y", parent: "x")]), .circle("x", .earliest)),
      (
        load(deliverables: [Samples.deliverable("x", unit: "y")]),
        .refused(.init(.deliverable, "x"), .foreignKey)
      ),
      (
        load(deliverables: [Samples.deliverable("x", obligation: "y")]),
        .refused(.init(.deliverable, "x"), .foreignKey)
      ),
      (
        load(deliverables: [Samples.deliverable("x", submitted: nil)]),
        .refused(.init(.deliverable, "x"), .check)
      ),
      (
        load(deliverables: [Samples.deliverable("x", amount: -1)]),
        .refused(.init(.deliverable, "x"), .check)
      ),
      (load(deliverables: [Samples.deliverable("d-1")]), .duplicate(.init(.deliverable, "d-1"))),
      (
        load(exemptions: [Exemption(unit: "y", obligation: "articles", due: 2, reason: "")]),
        .refused(.init(.exemption, "y/articles/2"), .foreignKey)
      ),
      (
        load(exemptions: [Samples.exemptions[0]]),
        .duplicate(.init(.exemption, "ben-nghe/articles"))
      ),
    ]
    return late.compactMap { load, error in load.map { ($0, error) } }
  }()

  @Test("It names the record and writes nothing, not even what came before", arguments: cases)
  func refused(load: MovementLoad, error: StoreError) async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let before = try await contents(test)
    await #expect(throws: error) { try await test.store.load(load) }
    #expect(try await contents(test) == before)
  }

  @Test("It says what to do in both languages")
  func phrases() {
    for (_, error) in Self.cases {
      #expect(error.phrase.vietnamese.contains("chưa ghi gì cả"))
      #expect(error.phrase.english.contains("nothing was written"))
    }
  }

  @Test("Two programs that load at once wait for each other, and both are there")
  func simultaneous() async throws {
    let test = try testStore()
    let other = try test.other()
    let units = (1...300).map { Unit(id: "u-\($0)", name: "Đơn vị \($0)", kind: "cell") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...6 {
        group.addTask {
          let load = try Samples.load(
            plan: PlanText.text("\(number)"), units: Samples.units + units,
            deliverables: units.map { Samples.deliverable($0.id, unit: $0.id) })
          try await (number.isMultiple(of: 2) ? test.store : other).load(load)
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(try await test.store.movements().map(\.number)) == Set((1...6).map(String.init)))
    let positions = try await test.rows("SELECT position FROM change ORDER BY position") {
      try $0["position"] as Int
    }
    #expect(positions == Array(1...(303 + 6 * (2 + 300 + 2))))
    if TestEngine.current == .sqlite {
      let check = try await test.rows("PRAGMA integrity_check") { row in
        try row["integrity_check"] as String
      }
      #expect(check == ["ok"])
    }
  }
}
