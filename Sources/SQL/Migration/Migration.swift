/// A step from one version of a schema to the next. Once a version of the program that has it was
/// given to anyone, it is never edited: what has to change gets a step of its own.
package struct Migration: Hashable, Sendable {
  /// From 1, without gaps.
  package let number: Int
  package let name: String
  /// What every engine runs, in this order, in one transaction.
  package let statements: [String]
  /// What one engine alone needs, after that.
  package let additions: [Engine: [String]]

  package init(
    number: Int, name: String, statements: [String], additions: [Engine: [String]] = [:]
  ) {
    self.number = number
    self.name = name
    self.statements = statements
    self.additions = additions
  }

  /// All that runs on an engine, in order.
  package func statements(for engine: Engine) -> [String] {
    statements + (additions[engine] ?? [])
  }
}

/// Why a database cannot be used with this program's schema.
package enum MigrationError: Error, Hashable, Sendable {
  /// A newer version of the program has been here.
  case newerDatabase(found: Int, known: Int)
  /// It has to be brought up to date first, and this access only reads.
  case olderDatabase(found: Int, known: Int)
  /// There is nothing in it.
  case emptyDatabase
  /// It belongs to another program.
  case foreignDatabase
  /// The record of migrations has a gap: somebody else wrote into it.
  case brokenRecord
  /// A copy was being written to it when something went wrong; it is of no use.
  case unfinishedCopy
}
