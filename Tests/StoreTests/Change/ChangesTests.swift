import Foundation
import MovementCore
import SQL
import Store
import Testing

@Suite("The record of changes", .testStore)
struct ChangesTests {
  @Test("Every record that is written has one line")
  func newMovement() async throws {
    let test = try testStore()
    let summary = try await test.store.loadMovement(
      Samples.load(), by: Actor(id: "chị Lan", role: .organiser, request: "r-1"))
    let changes = try await test.store.changes().changes
    #expect(try await test.store.lastChange() == 10)
    #expect(changes.map(\.position) == Array((1...10).reversed()))
    #expect(
      changes.reversed().map(\.subject) == [
        ChangeSubject(.movement, "182-KH/QU"), ChangeSubject(.plan, "1"),
        ChangeSubject(.unit, "quan-uy"), ChangeSubject(.unit, "da-kao"),
        ChangeSubject(.unit, "ben-nghe"), ChangeSubject(.deliverable, "d-1"),
        ChangeSubject(.deliverable, "d-2"), ChangeSubject(.deliverable, "d-3"),
        ChangeSubject(.exemption, "ben-nghe/articles"),
        ChangeSubject(.exemption, "ben-nghe/commitments/1"),
      ])
    for change in changes {
      #expect(change.actor == "chị Lan")
      #expect(change.role == .organiser)
      #expect(change.kind == "loadMovement")
      #expect(change.request == "r-1")
      #expect(change.recordedAt == TestStore.instant)
      #expect(change.before == nil)
      #expect(change.movement == (change.subject.kind == .unit ? nil : summary.movement))
    }
  }

  @Test("A line has the record before and after")
  func beforeAndAfter() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let last = try await test.store.lastChange()
    var unit = Samples.units[1]
    unit.staff = nil
    try await test.store.load(
      Samples.load(
        units: [unit], deliverables: [Samples.deliverable("d-2", due: 1, amount: 4)],
        exemptions: []))
    let changes = try await test.store.changes().changes.filter { $0.position > last }
    #expect(
      changes.map(\.shownBefore) == [
        """
        {"amount":3,"due":1,"id":"d-2","obligation":"articles","status":"submitted",\
        "submitted":"2019-03-01","unit":"da-kao"}
        """,
        """
        {"cluster":"3","id":"da-kao","kind":"ward","name":"Phường Đa Kao","parent":"quan-uy",\
        "staff":40}
        """,
      ])
    #expect(
      changes.map(\.shownAfter) == [
        """
        {"amount":4,"due":1,"id":"d-2","obligation":"articles","status":"accepted",\
        "submitted":"2019-03-01","unit":"da-kao"}
        """,
        """
        {"cluster":"3","id":"da-kao","kind":"ward","name":"Phường Đa Kao","parent":"quan-uy"}
        """,
      ])
  }

  @Test("A new version of a plan has a line that says what it is")
  func planVersion() async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    let summary = try await test.store.load(Samples.load(plan: PlanText.text(title: "Khác")))
    let page = try await test.store.changes(
      movement: summary.movement, subject: ChangeSubject(.plan, "2"))
    #expect(
      page.changes.map(\.shownAfter) == [
        """
        {"periodFirst":"2018-10-01","periodLast":"2019-09-30","title":"Khác","version":2}
        """
      ])
  }

  @Test("It can be asked by movement and by record")
  func selection() async throws {
    let test = try testStore()
    let first = try await test.store.load(Samples.load())
    let second = try await test.store.load(
      Samples.load(
        plan: PlanText.text("2"), deliverables: [Samples.deliverable("d-1", amount: 7)],
        exemptions: []))
    let ofSecond = try await test.store.changes(movement: second.movement).changes
    #expect(ofSecond.map(\.subject.kind) == [.deliverable, .plan, .movement])
    let subject = ChangeSubject(.deliverable, "d-1")
    let both = try await test.store.changes(subject: subject).changes
    #expect(both.map(\.movement) == [second.movement, first.movement])
    let one = try await test.store.changes(movement: first.movement, subject: subject)
    #expect(one.changes.count == 1)
  }

  @Test("It is read page by page, and each line comes once", arguments: [1, 3, 5, 10, 11])
  func pages(limit: Int) async throws {
    let test = try testStore()
    try await test.store.load(Samples.load())
    var (positions, cursor): ([Int64], Int64?) = ([], nil)
    repeat {
      let page = try await test.store.changes(from: cursor, limit: limit)
      #expect(page.changes.count <= limit)
      positions += page.changes.map(\.position)
      cursor = page.next
    } while cursor != nil
    #expect(positions == Array((1...10).reversed()))
  }

  /// What may be removed: what is no part of the record, or what the record tells the going of.
  private static let removable: Set<Substring> = [
    "DRAFT", "DRAFT_FILE", "EXEMPTION", "FILE", "INVITATION", "LEASE", "LETTERHEAD", "PHRASE",
    "RELEASE", "SESSION", "UPLOAD",
  ]

  private static let changesLines: Set = [
    "MovementStore+Forgetting.swift", "MovementStore+MissingDigests.swift", "ChangeNumbering.swift",
    "ThirdSchema+Change.swift",
  ]

  @Test("No statement of the program changes or removes a line, or a version of a plan")
  func appendOnly() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Store").standardizedFileURL
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8).uppercased()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // A line changes where a field of it is forgotten, and where it gets its position.
      let changesLines = Self.changesLines.contains(file.lastPathComponent)
      for statement in [
        "UPDATE CHANGE", "UPDATE PLAN_VERSION", "UPDATE REVISION", "UPDATE REVIEW", "TRUNCATE ",
      ] where !(changesLines && statement == "UPDATE CHANGE") {
        let isThere = text.contains(statement)
        #expect(!isThere, "\(file.lastPathComponent): \(statement)")
      }
      // The target of a copy is emptied in the transaction that makes its tables.
      if file.lastPathComponent == "CopyTarget.swift" { continue }
      for rest in text.ranges(of: "DELETE FROM ").map({ text[$0.upperBound...] }) {
        let table = rest.prefix { $0.isLetter || $0 == "_" }
        #expect(Self.removable.contains(table), "\(file.lastPathComponent): \(table)")
      }
      count += 1
    }
    #expect(count > 50)
  }
}
