import MovementCore
package import SQL

/// A step of the schema that a database has not seen.
package struct PendingStep: Sendable, Hashable {
  package let number: Int
  package let name: String
  /// What it runs, in order, with values in their places.
  package let statements: [String]
}

extension MovementStore {
  /// What ``migrate()`` would run now; nothing is run.
  /// - Throws: As ``migrate()``.
  package func pendingSteps() async throws -> [PendingStep] {
    try await migrator.pending(database, at: now().description).map(PendingStep.init)
  }

  /// Every step, for a database that is not there yet.
  package static func allSteps(for engine: Engine, at instant: String) -> [PendingStep] {
    Migrator(Migrations.all).pending(after: 0, for: engine, at: instant).map(PendingStep.init)
  }

  /// What runs the database.
  package var engine: Engine { database.engine }

  /// How many steps of the schema the database has seen.
  /// - Throws: `MigrationError`.
  package func version() async throws -> Int {
    guard let version = try await database.read({ [migrator] in try migrator.version($0) }) else {
      throw MigrationError.emptyDatabase
    }
    return version
  }

  /// Whether the database is at this program's version.
  package func isUpToDate() async throws -> Bool {
    try await version() == Migrations.all.count
  }
}

extension PendingStep {
  fileprivate init(step: Migration, work: [Statement]) {
    self.init(number: step.number, name: step.name, statements: work.map(\.written))
  }
}

extension Statement {
  /// The text with its values written out, for people.
  fileprivate var written: String {
    var parts = text.split(separator: "?", omittingEmptySubsequences: false).makeIterator()
    var written = String(parts.next() ?? "")
    for bind in binds {
      written += bind.literal
      written += parts.next() ?? ""
    }
    return written
  }
}

extension SQLValue {
  fileprivate var literal: String {
    switch self {
    case .null: "NULL"
    case .integer(let integer): String(integer)
    case .real(let real): "\(real)"
    case .text(let text): "'" + text.replacing("'", with: "''") + "'"
    case .blob(let bytes): "(\(bytes.count) bytes)"
    }
  }
}
