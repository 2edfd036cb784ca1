import MovementCore
import SQL
import Store
import Testing

@Suite("Exemptions", .testStore)
struct ExemptionTests {
  private func set(
    _ unit: UnitID = "da-kao", _ obligation: Obligation.ID = "articles", due: Int? = 1,
    _ reason: String = "mới thành lập", in test: TestStore
  ) async throws {
    try await test.store.setExemption(
      of: unit, from: obligation, due: due, reason: Reason(reason), in: test.movementID(),
      by: People.asOrganiser)
  }

  private func remove(due: Int?, in test: TestStore) async throws -> Bool {
    try await test.store.removeExemption(
      of: "da-kao", from: "articles", due: due, in: test.movementID(), by: People.asOrganiser)
  }

  private func line(
    _ kind: String, due: Int?, before: String? = nil, after: String? = nil
  ) -> ChangeLine {
    func state(_ reason: String) -> String {
      let due = due.map { #""due":\#($0),"# } ?? ""
      return #"{\#(due)"obligation":"articles","reason":"\#(reason)","unit":"da-kao"}"#
    }
    return ChangeLine(
      kind, .init(.exemption, "da-kao/articles" + (due.map { "/\($0)" } ?? "")),
      by: People.asOrganiser, before: before.map(state), after: after.map(state))
  }

  @Test("One is set with a reason, changed and removed", arguments: [1, nil])
  func life(due: Int?) async throws {
    let test = try testStore()
    try await test.populate()
    func exemptions() async throws -> [Exemption] {
      try await test.store.snapshot().exemptions.filter { $0.unit == "da-kao" }
    }
    try await test.expectChanges([line("setExemption", due: due, after: "mới thành lập")]) {
      try await set(due: due, in: test)
    }
    #expect(
      try await exemptions() == [
        Exemption(unit: "da-kao", obligation: "articles", due: due, reason: "mới thành lập")
      ])
    try await test.expectChanges([]) { try await set(due: due, in: test) }
    try await test.expectChanges([
      line("setExemption", due: due, before: "mới thành lập", after: "sáp nhập")
    ]) { try await set(due: due, "sáp nhập", in: test) }
    try await test.expectChanges([line("removeExemption", due: due, before: "sáp nhập")]) {
      let wasThere = try await remove(due: due, in: test)
      #expect(wasThere)
    }
    #expect(try await exemptions() == [])
    try await test.expectChanges([]) {
      let wasThere = try await remove(due: due, in: test)
      #expect(!wasThere)
    }
  }

  @Test("One from all dues is another than one from a single due")
  func dues() async throws {
    let test = try testStore()
    try await test.populate()
    try await set(due: nil, in: test)
    #expect(try await !remove(due: 1, in: test))
    #expect(try await remove(due: nil, in: test))
  }

  @Test("A unit or an obligation that is not there is refused")
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    let unit = StoreError.refused(.init(.exemption, "x/articles/1"), .foreignKey)
    try await test.expectRefusal(unit) { try await set("x", in: test) }
    let obligation = StoreError.refused(.init(.exemption, "da-kao/x/1"), .foreignKey)
    try await test.expectRefusal(obligation) { try await set("da-kao", "x", in: test) }
    let due = StoreError.refused(.init(.exemption, "da-kao/articles/-1"), .check)
    try await test.expectRefusal(due) { try await set(due: -1, in: test) }
  }
}
