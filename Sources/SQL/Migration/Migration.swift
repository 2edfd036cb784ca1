/// A step from one version of a schema to the next. Once a version of the program that has it was
/// given to anyone, it is never edited: what has to change gets a step of its own.
package struct Migration: Hashable, Sendable {
  /// From 1, without gaps.
  package let number: Int
  package let name: String
  /// Run in this order, in one transaction.
  package let statements: [String]

  package init(number: Int, name: String, statements: [String]) {
    self.number = number
    self.name = name
    self.statements = statements
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
}
