import MovementCore
import SQL
import Store
import Testing

@Suite("Versions of a plan", .testStore)
struct PlanVersionTests {
  @Test("An amended plan is a new version, and the old one stays as it was")
  func amendment() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let amended = PlanText.text(title: "Bản sửa đổi", obligations: "articles reports")
    let summary = try await test.store.load(
      Samples.load(plan: amended, deliverables: [], exemptions: []))
    #expect(!summary.isNewMovement)
    #expect(summary.isNewVersion)
    #expect(summary.version == 2)

    let movement = try await test.store.movement()
    #expect(movement.version == 2)
    #expect(movement.plan.title == "Bản sửa đổi")
    let versions = try await test.store.versions(movement: movement.id)
    #expect(versions.map(\.version) == [1, 2])
    #expect(versions.map(\.title) == ["Dân vận khéo", "Bản sửa đổi"])
    #expect(versions.map(\.recordedAt) == [TestStore.instant, TestStore.instant])
    let sources = try await test.rows("SELECT source FROM plan_version ORDER BY version") {
      try $0["source"] as String
    }
    #expect(sources == [PlanText.text(), amended])
  }

  @Test("What was handed in for a clause that went stays")
  func removedObligation() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(
      Samples.load(
        plan: PlanText.text(obligations: "reports"), deliverables: [], exemptions: []))
    let snapshot = try await test.store.snapshot()
    #expect(snapshot.deliverables == Samples.deliverables)
    let obligations = try await test.rows("SELECT id FROM obligation ORDER BY id") {
      try $0["id"] as String
    }
    #expect(obligations == ["articles", "commitments", "reports"])
  }

  @Test("Going back to an older text is a new version too")
  func goingBack() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.store.load(Samples.load(plan: PlanText.text(title: "Khác")))
    let summary = try await test.store.load(Samples.load())
    #expect(summary.version == 3)
    #expect(try await test.store.movement().plan.title == "Dân vận khéo")
  }

  @Test("A text on record that is no plan any more is named, with the reason")
  func unreadable() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    try await test.run("UPDATE plan_version SET source = 'x'")
    let store = TestStore.store(on: test.database)
    await #expect(
      throws: StoreError.unreadablePlan(
        number: "182-KH/QU", version: 1, reason: PlanText.Unreadable().phrase)
    ) { try await store.movement() }
  }
}
