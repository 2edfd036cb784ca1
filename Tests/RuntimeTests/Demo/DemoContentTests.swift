import Files
import MovementCore
import Store
import TestDatabases
import Testing

@testable import Runtime

@Suite("What the demonstration begins with")
struct DemoContentTests {
  /// One test, because making a demonstration takes seconds.
  @Test("is what the tables say, with two revisions of a report, a draft, and all their files")
  func beginnings() async throws {
    let place = try await TestDatabase.make(.none)
    let files = try DemoFiles.find(programPath: ProgramPath.current)
    let demo = Demo(
      port: 0, location: place.location, dataFolder: place.folder, day: DemoFiles.day, files: files,
      language: .english)
    let open = try await demo.store()
    defer { open.close() }
    try await isWhatTablesSay(open.store, files)
    try await holdsRevisions(open.store)
    try await holdsFiles(open)
  }

  private static let number = "182-KH/QU"

  private func isWhatTablesSay(_ store: MovementStore, _ files: DemoFiles) async throws {
    let table = try #require(files.movements.first)
    let read = try MovementFiles(
      plan: table.plan, units: files.units, deliverables: table.deliverables,
      exemptions: table.exemptions
    ).read(known: [])
    let stored = try await store.snapshot(movement: Self.number).deliverables
    #expect(stored.sorted { $0.id < $1.id } == read.deliverables.sorted { $0.id < $1.id })
  }

  /// One was returned with a reason and handed in again in time: it keeps its first day.
  private func holdsRevisions(_ store: MovementStore) async throws {
    let movement = try await store.movement(number: Self.number).id
    let detail = try #require(
      try await store.deliverableDetail(movement: movement, id: "d1563"))
    #expect(detail.revisions.map(\.day.description) == ["2019-09-05", "2019-09-09"])
    #expect(detail.revisions.map(\.files.count) == [1, 2])
    #expect(detail.reviews.map(\.decision) == [.return])
    #expect(detail.reviews.map(\.day.description) == ["2019-09-06"])
    #expect(detail.deliverable.status == .submitted)
    #expect(detail.deliverable.submitted?.description == "2019-09-05")
  }

  private func holdsFiles(_ open: OpenStore) async throws {
    let movement = try await open.store.movement(number: Self.number).id
    let drafts = try await open.store.drafts(movement: movement, units: ["ben-nghe-ubnd"])
    #expect(drafts.map(\.content.obligation) == ["dialogue"])
    #expect(drafts.map(\.content.due) == [2])
    var named = drafts.flatMap(\.files)
    for id in ["d1435", "d1510", "d1563"] {
      let detail = try await open.store.deliverableDetail(movement: movement, id: id)
      named += detail?.revisions.flatMap(\.files) ?? []
    }
    #expect(named.count == 7)
    #expect(Set(named.map(\.file.mediaType)) == ["application/pdf", "image/jpeg"])
    let worker = try open.files()
    for file in named {
      let content = try await worker.open(file.file.hash)
      #expect(content.size == file.file.size && content.size < 40_000)
    }
  }
}
