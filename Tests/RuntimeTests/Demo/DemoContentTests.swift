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
    try await holdsForms(open.store)
    try await holdsCourse(open.store)
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

  /// Answers are those of the plan's form, with rows; a return has words at single fields.
  private func holdsForms(_ store: MovementStore) async throws {
    let movement = try await store.movement(number: Self.number).id
    func detail(_ id: Deliverable.ID) async throws -> DeliverableDetail {
      try #require(try await store.deliverableDetail(movement: movement, id: id))
    }
    let model = try #require(try await detail("d0491").current)
    #expect(model.title == "Hẻm xanh khu phố 1")
    #expect(model.form?.planVersion == 1)
    #expect(model.form?.answers["resources"]?.rows.count == 4)
    #expect(model.form?.answers["since"] == nil)
    #expect(model.files.map(\.note.side) == [.before])
    #expect(try await detail("d0837").deliverable.amount == 44)
    let returned = try #require(try await detail("t0072").entry.answer)
    #expect(Set(returned.marks.notes.keys) == ["figures", "obstacle", "photos"])
    let report = try await detail("d1563")
    #expect(report.reviews.map { Set($0.marks.notes.keys) } == [["fields", "limits"]])
    #expect(report.revisions.allSatisfy { $0.isIntact })
    let draft = try await store.drafts(movement: movement, units: ["ben-nghe-ubnd"]).first
    #expect(draft?.content.answers.text("opinions") == "41")
  }

  /// What tells how a work goes on is about one of the unit's own that was registered before.
  private func holdsCourse(_ store: MovementStore) async throws {
    let found = try await store.movement(number: Self.number)
    for (work, course) in [
      ("d0491", ["t0001", "t0010", "t0066", "t0072"]), ("d0431", ["t0016", "t0074"]),
    ] {
      let registered = try #require(
        try await store.deliverable(movement: found.id, id: work)?.deliverable)
      let kind = found.plan.obligations.first { $0.id == registered.obligation }?.what ?? ""
      #expect(found.plan.form(of: "progress")?.about.contains(kind) == true)
      let entries = try await store.progress(movement: found.id, of: work)
      #expect(entries.map(\.entry.deliverable.id) == course)
      #expect(entries.allSatisfy { $0.entry.deliverable.unit == registered.unit })
    }
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
      #expect(content.size == file.file.size && content.size < 250_000)
    }
  }
}
