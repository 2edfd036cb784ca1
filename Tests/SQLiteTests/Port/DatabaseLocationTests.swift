import SQL
import Testing

@Suite("Where a database is")
struct DatabaseLocationTests {
  @Test(
    "A file can be named in two ways",
    arguments: [
      ("var/lantoa.db", "var/lantoa.db"), ("sqlite:var/lantoa.db", "var/lantoa.db"),
      ("SQLite:/srv/lantoa.db", "/srv/lantoa.db"), ("một:hai.db", "một:hai.db"),
    ])
  func files(text: String, path: String) throws {
    #expect(try DatabaseLocation.parse(text) == .sqlite(path: path))
  }

  @Test(
    "Anything else is refused, without repeating what may be secret",
    arguments: [
      ("", DatabaseLocationError.noFileName), ("sqlite:", .noFileName), ("a\0b", .noFileName),
      ("postgres://u:secret@host/db", .notInThisVersion(engine: "postgres")),
      ("PostgreSQL://host/db", .notInThisVersion(engine: "postgresql")),
      ("mysql://u:secret@host/db", .unknownEngine("mysql")),
    ])
  func refusals(text: String, error: DatabaseLocationError) {
    #expect(throws: error) { try DatabaseLocation.parse(text) }
  }
}
