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
    "A server's address is kept as it is written, and never shown",
    arguments: ["postgres://u:secret@host/db", "PostgreSQL://host/db"])
  func servers(text: String) throws {
    let location = try DatabaseLocation.parse(text)
    #expect(location == .postgres(address: text))
    #expect(location.shown == "postgres://…")
  }

  @Test(
    "Anything else is refused, without repeating what may be secret",
    arguments: [
      ("", DatabaseLocationError.noFileName), ("sqlite:", .noFileName), ("a\0b", .noFileName),
      ("mysql://u:secret@host/db", .unknownEngine("mysql")),
    ])
  func refusals(text: String, error: DatabaseLocationError) {
    #expect(throws: error) { try DatabaseLocation.parse(text) }
  }
}
