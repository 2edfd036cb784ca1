import Foundation
import MovementCore
import SQL
import Secrets
import Store
import Synchronization
import Testing

@Suite("Copying a database", .timeLimit(.minutes(30)))
struct CopyTests {
  /// Every letter that Vietnamese has, in both forms of writing it, and what upsets programs.
  private static let letters: [String] = {
    let plain = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let all = plain.flatMap { letter in tones.map { String(letter) + $0 } }.joined()
    return [
      all, all.uppercased(), all.precomposedStringWithCanonicalMapping,
      all.precomposedStringWithCanonicalMapping.uppercased(),
      "'; DROP TABLE unit; -- \" ? $1 \\ \n\t\r \u{1} \u{7F} \u{200B} \u{FEFF}", "😀 𠮷 \u{10FFFF}",
      " ", "NULL", "\\N", "0", "''",
    ]
  }()

  /// Rows with values at the ends of what the schema takes, and enough of them for many pages.
  private func fill(_ database: any SQL::Database) async throws {
    let most = Int64.max
    try await database.write(named: "test") { transaction in
      try transaction.run(
        "INSERT INTO phrase (position, text) VALUES (?, ?)",
        each: (Self.letters + (0..<2_500).map { "Câu mẫu \($0)" }).enumerated().map {
          [.integer(Int64($0 + 1)), .text($1)]
        })
      try transaction.run(
        "INSERT INTO unit (id, position, exists_from) VALUES (?, ?, ?)",
        each: (0..<300).map { number in
          [
            .text("u-\(number)"), .integer(9_007_199_254_740_993 + Int64(number)),
            number.isMultiple(of: 2) ? .null : .text("2019-01-01"),
          ]
        })
      try transaction.run(
        """
        INSERT INTO exemption (movement, unit, obligation, due, reason) VALUES (1, ?, 'articles', ?, ?)
        """,
        each: (0..<300).flatMap { number in
          [0, 1, 2_147_483_647].map { [.text("u-\(number)"), .integer($0), .text("lý do?")] }
        })
      try transaction.run("UPDATE deliverable SET amount = \(most) WHERE id = 'd-1'")
      try transaction.run(
        "INSERT INTO unit_staff (unit, valid_from, value) VALUES ('u-1', '2019-01-01', \(most))")
      try transaction.run(
        "INSERT INTO unit_staff (unit, valid_from, value) VALUES ('u-2', '2019-01-01', NULL)")
    }
  }

  @Test("Every row is there afterwards, exactly, whatever the engines", arguments: TwoPlaces.ways)
  func exact(source: Engine, target: Engine) async throws {
    try await TwoPlaces.with(source, target) { places in
      try await fill(places.source)
      let steps = Mutex<[CopyProgress]>([])
      let summary = try await places.from.copy(into: places.into) { step in
        steps.withLock { $0.append(step) }
      }
      let rows = try await everyRow(of: places.source)
      #expect(try await everyRow(of: places.target) == rows)
      #expect(summary.tables.map(\.rows) == StoredTables.copied.map { rows[$0.name]?.count })
      #expect(try await places.into.summary() == summary)
      let last = try #require(steps.withLock { $0.last })
      #expect(last.rows == summary.rows && last.total == summary.rows)
      try await places.into.checkVersion()
    }
  }

  @Test("The copy goes on where the source was", arguments: TwoPlaces.ways)
  func goesOn(source: Engine, target: Engine) async throws {
    try await TwoPlaces.with(source, target) { places in
      try await places.from.copy(into: places.into)
      let last = try await places.from.lastChange()
      try await places.into.setPhrases([Reason("Thiếu ảnh")], by: People.asOrganiser)
      let changes = try await places.into.changes(after: last)
      #expect(changes.map(\.position) == [last + 1])
      #expect(try await places.into.verifyRecord().broken == [])
    }
  }

  @Test("Lines that had no position yet get one in the copy", arguments: Engine.allCases)
  func unnumbered(target: Engine) async throws {
    try await TwoPlaces.with(.postgres, target) { places in
      let last = try await places.from.lastChange()
      try await places.source.write(named: "test") { transaction in
        try transaction.run("UPDATE change SET position = NULL WHERE position > \(last - 2)")
      }
      try await places.from.copy(into: places.into)
      #expect(try await places.into.lastChange() == last - 2)
      try await places.into.numberCopiedChanges()
      #expect(try await places.into.lastChange() == last)
      #expect(try await places.into.changes(after: 0).map(\.position) == Array(1...last))
    }
  }

  @Test("While others write, the copy is of one moment", arguments: TwoPlaces.ways)
  func whileOthersWrite(source: Engine, target: Engine) async throws {
    try await TwoPlaces.with(source, target) { places in
      try await fill(places.source)
      let movement = try await places.from.movement().id
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask {
            var count = 0
            while !Task.isCancelled {
              count += 1
              try await places.from.setExemption(
                of: "da-kao", from: "articles", due: 1 + writer,
                reason: Reason("lần \(writer) \(count)"), in: movement, by: People.asOrganiser)
            }
          }
        }
        group.addTask {
          try await Task.sleep(for: .milliseconds(20))
          try await places.from.copy(into: places.into)
        }
        // The writers end only when they are told to.
        try await group.next()
        group.cancelAll()
        while await group.nextResult() != nil {}
      }
      try await places.into.numberCopiedChanges()
      let changes = try await allChanges(of: places.into)
      #expect(changes.map(\.position) == Array(1...Int64(changes.count)))
      #expect(changes.allSatisfy { $0.isIntact })
      // What stands in the rows is what the last line of each says.
      for due in 1...4 {
        let said = changes.last { $0.kind == "setExemption" && $0.exemption(.after)?.due == due }
        let reason = try await places.target.read { transaction in
          try transaction.first(
            """
            SELECT reason FROM exemption
            WHERE unit = 'da-kao' AND obligation = 'articles' AND due = \(due)
            """)?["reason"] as String?
        }
        #expect(reason == said?.exemption(.after)?.reason)
      }
    }
  }

  private func allChanges(of store: MovementStore) async throws -> [Change] {
    var changes: [Change] = []
    while case let page = try await store.changes(after: changes.last?.position ?? 0),
      !page.isEmpty
    { changes += page }
    return changes
  }

  @Test("A database of an older version is copied as it is", arguments: TwoPlaces.ways)
  func older(source: Engine, target: Engine) async throws {
    try await TwoPlaces.open(source) { source in
      try await TwoPlaces.open(target) { target in
        let migrator = Migrator(Array(Migrations.all.prefix(2)))
        try await migrator.migrate(source, at: TestStore.instant.description)
        try await source.write(named: "test") { transaction in
          try transaction.run("INSERT INTO phrase (position, text) VALUES (1, 'Thiếu ảnh')")
        }
        let (from, into) = (TestStore.store(on: source), TestStore.store(on: target))
        #expect(try await from.copy(into: into).version == 2)
        #expect(try await everyRow(of: target) == everyRow(of: source))
        #expect(try await into.migrate() == Array(3...Migrations.all.count))
      }
    }
  }
}
