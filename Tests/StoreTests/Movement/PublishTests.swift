import MovementCore
import Store
import Testing

@Suite("Publishing a plan", .testStore)
struct PublishTests {
  private func publish(
    _ source: String, basedOn version: Int = 1, in store: MovementStore
  ) async throws -> Int {
    try await store.publishPlan(
      source, saying: PlanText.read(source), of: store.movement().id, basedOn: version,
      by: People.asOrganiser)
  }

  @Test("A new version holds, with its obligations, and the old one stays")
  func publishing() async throws {
    let test = try testStore()
    try await test.populate()
    let source = PlanText.text(title: "Bản sửa đổi", obligations: "articles reports")
    let after = """
      {"periodFirst":"2018-10-01","periodLast":"2019-09-30","title":"Bản sửa đổi","version":2}
      """
    try await test.expectChanges([
      ChangeLine("publishPlan", .init(.plan, "2"), by: People.asOrganiser, after: after)
    ]) {
      let version = try await publish(source, in: test.store)
      #expect(version == 2)
    }
    let movement = try await test.store.movement()
    #expect(movement.version == 2)
    #expect(movement.plan.obligations.map(\.id) == ["articles", "reports"])
    #expect(try await test.store.planSource(movement: movement.id, version: 2) == source)
    #expect(
      try await test.store.planSource(movement: movement.id, version: 1) == PlanText.text())
    #expect(try await test.store.snapshot().deliverables == Samples.deliverables)
  }

  @Test("The same text makes no version")
  func same() async throws {
    let test = try testStore()
    try await test.populate()
    try await test.expectChanges([]) {
      let version = try await publish(PlanText.text(), in: test.store)
      #expect(version == 1)
    }
  }

  @Test(
    "A version that others have replaced, another movement's plan and an unknown movement are refused"
  )
  func refusals() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await publish(PlanText.text(title: "2"), in: test.store)
    try await test.expectRefusal(StoreError.planChanged(version: 2)) {
      _ = try await publish(PlanText.text(title: "3"), in: test.store)
    }
    try await test.expectRefusal(StoreError.otherPlan(number: "182-KH/QU")) {
      _ = try await publish(PlanText.text("7-KH/QU"), basedOn: 2, in: test.store)
    }
    let plan = try PlanText.read(PlanText.text())
    try await test.expectRefusal(StoreError.noMovement) {
      try await test.store.publishPlan(
        "x", saying: plan, of: MovementID(9), basedOn: 1, by: People.asOrganiser)
    }
  }

  @Test("Of two authors at once one publishes")
  func simultaneous() async throws {
    let test = try testStore()
    try await test.populate()
    let other = try test.other()
    let versions = await withTaskGroup(of: Int?.self) { group in
      for number in 1...4 {
        group.addTask {
          do {
            return try await publish(
              PlanText.text(title: "\(number)"), in: number.isMultiple(of: 2) ? test.store : other)
          } catch {
            #expect(error as? StoreError == .planChanged(version: 2))
            return nil
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(versions.compactMap { $0 } == [2])
    #expect(try await test.store.movement().version == 2)
  }
}
