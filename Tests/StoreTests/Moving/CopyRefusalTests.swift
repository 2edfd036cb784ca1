import SQL
import Store
import Synchronization
import Testing

@Suite("Copying that is refused or breaks off", .timeLimit(.minutes(30)))
struct CopyRefusalTests {
  /// Expects that a copy is refused, and that the target is as it was.
  private func expectRefusal<Problem: Error & Equatable>(
    _ problem: Problem, _ places: TwoPlaces, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let before = try await everyRow(of: places.target)
    await #expect(throws: problem, sourceLocation: sourceLocation) {
      try await places.from.copy(into: places.into)
    }
    #expect(try await everyRow(of: places.target) == before, sourceLocation: sourceLocation)
  }

  private func tables(of database: any SQL::Database) async throws -> [Table] {
    try await database.read { try $0.tables() }
  }

  @Test("A database in use is not copied over", arguments: Engine.allCases)
  func notEmpty(target: Engine) async throws {
    try await TwoPlaces.with(.sqlite, target) { places in
      try await places.into.migrate()
      try await expectRefusal(CopyProblem.targetNotEmpty, places)
      await #expect(throws: CopyProblem.targetNotEmpty) { try await places.into.checkEmpty() }
    }
  }

  @Test("A database from a newer program is not copied", arguments: Engine.allCases)
  func newer(source: Engine) async throws {
    try await TwoPlaces.with(source, .sqlite) { places in
      let known = Migrations.all.count
      try await places.source.write(named: "test") { transaction in
        try transaction.run(
          "INSERT INTO migration (number, name, recorded_at) VALUES (\(known + 1), 'future', 'x')")
      }
      try await expectRefusal(
        MigrationError.newerDatabase(found: known + 1, known: known), places)
    }
  }

  @Test(
    "Nor is one with something in it that the program does not know", arguments: Engine.allCases)
  func unknown(source: Engine) async throws {
    try await TwoPlaces.with(source, .sqlite) { places in
      try await places.source.write(named: "test") { transaction in
        try transaction.run("CREATE TABLE notes (line TEXT)")
      }
      try await expectRefusal(CopyProblem.unknownTable("notes"), places)
      try await places.source.write(named: "test") { transaction in
        try transaction.run("DROP TABLE notes")
        try transaction.run("ALTER TABLE phrase ADD COLUMN colour TEXT")
      }
      try await expectRefusal(CopyProblem.otherColumns(table: "phrase"), places)
    }
  }

  @Test("Nor an empty one")
  func empty() async throws {
    try await TwoPlaces.open(.sqlite) { source in
      try await TwoPlaces.open(.sqlite) { target in
        try await expectRefusal(
          MigrationError.emptyDatabase, TwoPlaces(source: source, target: target))
      }
    }
  }

  @Test(
    "A copy that fails leaves the target as empty as it was, and can be done again",
    arguments: Engine.allCases, ["beginCopy", "copyRows", "finishCopy"])
  func failure(target: Engine, transaction: String) async throws {
    try await TwoPlaces.with(.sqlite, target) { places in
      let pages = Mutex(0)
      let failing = FailingDatabase(base: places.target) { name in
        guard name == "copyRows" else { return name == transaction }
        let page = pages.withLock { count in
          count += 1
          return count
        }
        return transaction == "copyRows" && page == 3
      }
      await #expect(throws: SQLError.diskFull) {
        try await places.from.copy(into: TestStore.store(on: failing))
      }
      #expect(try await tables(of: places.target) == [])
      try await places.from.copy(into: places.into)
      #expect(try await everyRow(of: places.target) == everyRow(of: places.source))
    }
  }

  @Test("One whose program was killed is refused by everybody", arguments: Engine.allCases)
  func killed(target: Engine) async throws {
    try await TwoPlaces.with(.sqlite, target) { places in
      // It cannot even clear up.
      let failing = FailingDatabase(base: places.target) {
        ["finishCopy", "clearCopy"].contains($0)
      }
      await #expect(throws: SQLError.diskFull) {
        try await places.from.copy(into: TestStore.store(on: failing))
      }
      #expect(try await tables(of: places.target) != [])
      let refusal = MigrationError.unfinishedCopy
      try await expectRefusal(refusal, places)
      await #expect(throws: refusal) { try await places.into.migrate() }
      await #expect(throws: refusal) { try await places.into.checkVersion() }
      await #expect(throws: refusal) { try await places.into.checkEmpty() }
      await #expect(throws: refusal) { try await places.into.summary() }
    }
  }

  @Test("What does not come over as it was is noticed", arguments: Engine.allCases)
  func altered(target: Engine) async throws {
    try await TwoPlaces.with(.sqlite, target) { places in
      // Somebody else changes a row between the last page and the end.
      let base = places.target
      let failing = AlteringDatabase(base: base)
      await #expect(throws: CopyProblem.differs(table: "unit_name")) {
        try await places.from.copy(into: TestStore.store(on: failing))
      }
      let left = try await tables(of: base)
      #expect(left == [])
    }
  }
}

/// A database in which a row changes with the last table that is written.
private struct AlteringDatabase: SQL::Database {
  let base: any SQL::Database

  var engine: Engine { base.engine }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any ReadTransaction) throws -> Value
  ) async throws -> Value { try await base.read(body) }

  func write<Value: Sendable>(
    named name: String, _ body: @escaping @Sendable (any WriteTransaction) throws -> Value
  ) async throws -> Value {
    try await base.write(named: name) { transaction in
      let value = try body(transaction)
      if name == "copyRows" {
        try transaction.run("UPDATE unit_name SET value = value || ' ' WHERE unit = 'da-kao'")
      }
      return value
    }
  }

  func close() throws { try base.close() }
}
