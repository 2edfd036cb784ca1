package import SQL

/// The schema's steps, in order. One that was shipped is never edited; a test holds its text.
///
/// Both engines run the same text, so it keeps to what they share: TEXT, BIGINT and INTEGER; days
/// as `YYYY-MM-DD`; NOT NULL beside every PRIMARY KEY (SQLite would let NULL in); upper bounds on
/// numbers (SQLite puts a text above every number, and would let it in). What a unit, an office
/// or a person may not do is refused here, whatever the program above thinks.
package enum Migrations {
  package static let all: [Migration] = [.first, .second, .third, .fourth, .fifth]
}

extension Migration {
  static let first = Migration(
    number: 1, name: "movements, units, deliverables, changes",
    statements: FirstSchema.movement + FirstSchema.unit + FirstSchema.deliverable
      + FirstSchema.change)

  static let second = Migration(
    number: 2, name: "accounts, drafts, revisions, reviews, digests of changes",
    statements: SecondSchema.change + SecondSchema.account + SecondSchema.file
      + SecondSchema.draft + SecondSchema.revision + SecondSchema.review)

  static let third = Migration(
    number: 3, name: "positions of changes, seals, leases, the folder of files",
    statements: ThirdSchema.change + ThirdSchema.seal + ThirdSchema.lease + ThirdSchema.filesFolder,
    additions: [.postgres: ThirdSchema.changeSequence])

  static let fourth = Migration(
    number: 4, name: "forms, evidence, uploads",
    statements: FourthSchema.form + FourthSchema.file + FourthSchema.review
      + FourthSchema.upload)

  static let fifth = Migration(
    number: 5, name: "letterheads", statements: FifthSchema.letterhead)
}

/// The tables of migration 1, by feature.
enum FirstSchema {}

/// What migration 2 adds, by feature.
enum SecondSchema {}

/// What migration 3 adds, by feature.
enum ThirdSchema {}

/// What migration 4 adds, by feature.
enum FourthSchema {}

/// What migration 5 adds, by feature.
enum FifthSchema {}
