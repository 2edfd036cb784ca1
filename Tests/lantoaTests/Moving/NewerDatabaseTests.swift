import Runtime
import SQL
import SQLite
import Store
import Testing

/// A database from a newer program may have meant things that this one does not know.
@Suite("A newer database")
struct NewerDatabaseTests {
  private static let commands = [
    ["load", "--plan", "PLAN", "--units", "UNITS", "--database", "DB"],
    ["standing", "--as-of", "2019-09-15", "--database", "DB"],
    ["serve", "--port", "0", "--database", "DB"],
    ["sweep", "--database", "DB"],
    ["sweep", "--dry-run", "--database", "DB"],
    ["migrate", "--database", "DB"],
    ["migrate", "--dry-run", "--database", "DB"],
    ["copy", "--to", "OTHER", "--from", "DB"],
    ["backup", "OTHER", "--database", "DB"],
    ["user", "list", "--database", "DB"],
    ["user", "add", "to-chuc", "--role", "organiser", "--display-name", "x", "--database", "DB"],
  ]

  @Test("is refused by every command with the same words, and left alone", arguments: commands)
  func refused(_ command: [String]) async throws {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    try await makeNewer(files.database)
    let before = try await rows(files.database)
    let arguments = command.map { word in
      switch word {
      case "DB": files.database
      case "PLAN": files.plan
      case "UNITS": files.units
      case "OTHER": files.folder.path("other")
      default: word
      }
    }
    let outcome = await lantoa(arguments + ["--language", "en"])
    let known = Migrations.all.count
    #expect(
      outcome
        == Outcome(
          aside: "The database (version \(known + 1)) is newer than this program (which knows "
            + "version \(known)); use a newer program.\n", code: 1))
    #expect(try await rows(files.database) == before)
    #expect(!files.folder.exists("other"))
  }

  private func makeNewer(_ path: String) async throws {
    let database = try SQLiteDatabase.open(path: path)
    try await database.write(named: "test") { transaction in
      try transaction.run(
        """
        INSERT INTO migration (number, name, recorded_at)
        VALUES (\(Migrations.all.count + 1), 'future', '2030-01-01T00:00:00Z')
        """)
    }
    try database.close()
  }

  private func rows(_ path: String) async throws -> [String: Int] {
    let database = try SQLiteDatabase.open(path: path, access: .readOnly)
    defer { try? database.close() }
    return try await database.read { transaction in
      var counts: [String: Int] = [:]
      for table in try transaction.tables() {
        let text = "SELECT COUNT(*) AS rows_there FROM \"\(table.name)\""
        counts[table.name] = try transaction.first(Statement(text: text))?["rows_there"]
      }
      return counts
    }
  }
}
