import MovementCore
import SQL
import Store
import Testing

@Suite("Errors of the database, for people")
struct PhraseTests {
  private static let errors: [any PhrasedError] = [
    SQLError.cannotOpen(path: "var/x.db", .noFile),
    SQLError.cannotOpen(path: "var/x.db", .noDirectory),
    SQLError.cannotOpen(path: "var/x.db", .isDirectory),
    SQLError.cannotOpen(path: "var/x.db", .noPermission),
    SQLError.cannotOpen(path: "var/x.db", .other(detail: "…")),
    SQLError.cannotOpen(path: "var/x.db", .wrongEncoding("LATIN1")),
    SQLError.cannotOpen(path: "var/x.db", .wrongLocale("vi")),
    SQLError.cannotOpen(path: "var/x.db", .oldServer),
    SQLError.unreachable(place: "var/x.db", detail: "…"),
    SQLError.cannotOpen(path: "…", .badAddress), SQLError.outcomeUnknown,
    SQLError.notADatabase(path: "var/x.db"),
    SQLError.constraint(.init(rule: .check, detail: "…")),
    SQLError.busy, SQLError.readOnly, SQLError.diskFull, SQLError.damaged(detail: "…"),
    SQLError.failed(detail: "…"),
    DatabaseLocationError.noFileName, DatabaseLocationError.unknownEngine("mysql"),
    MigrationError.newerDatabase(found: 2, known: 1),
    MigrationError.olderDatabase(found: 1, known: 2), MigrationError.emptyDatabase,
    MigrationError.foreignDatabase, MigrationError.brokenRecord,
    StoreError.noMovement, StoreError.circle("da-kao", .latest),
    StoreError.unreadablePlan(number: "182-KH/QU", version: 1, reason: nil),
    StoreError.planChanged(version: 2), StoreError.otherPlan(number: "182-KH/QU"),
    ReleaseProblem.noContent,
    DecodingProblem(statement: "SELECT 1", row: 1, column: "x", expected: "Int", found: nil),
  ]

  @Test("Every one is a whole sentence in each language", arguments: errors.indices)
  func sentences(index: Int) {
    let phrase = Self.errors[index].phrase
    #expect(phrase.vietnamese.hasSuffix("."))
    #expect(phrase.english.hasSuffix("."))
    #expect(phrase.vietnamese != phrase.english)
  }

  @Test("A file that cannot be used is named")
  func path() {
    for error in Self.errors[0..<9] {
      #expect(error.phrase.vietnamese.contains("var/x.db"))
      #expect(error.phrase.english.contains("var/x.db"))
    }
  }
}
