package import MovementCore
import SQL

/// How much room files take.
package struct UsedSpace: Sendable, Hashable {
  /// Of contents that are there, each counted once, and of what was announced and is on its way.
  package let bytes: Int
  /// How many files are on their way.
  package let uploads: Int

  package init(bytes: Int, uploads: Int) {
    self.bytes = bytes
    self.uploads = uploads
  }
}

extension MovementStore {
  /// What the drafts and revisions of a unit name, and what is on its way to it; in all movements,
  /// by the indexes of its deliverables and drafts. One statement.
  package func usedSpace(of unit: UnitID) async throws -> UsedSpace {
    try await usedSpace(
      """
      SELECT
        (SELECT COALESCE(SUM(f.size), 0) FROM file f WHERE f.hash IN (
          SELECT r.hash FROM movement m
          JOIN deliverable d ON d.movement = m.id AND d.unit = \(unit)
          JOIN revision_file r ON r.movement = d.movement AND r.deliverable = d.id
          UNION
          SELECT g.hash FROM movement m
          JOIN draft d ON d.movement = m.id AND d.unit = \(unit)
          JOIN draft_file g ON g.movement = d.movement AND g.draft = d.id)) AS files,
        (SELECT COALESCE(SUM(u.length), 0) FROM upload u
          WHERE u.unit = \(unit) AND u.outcome IS NULL) AS announced,
        (SELECT COUNT(*) FROM upload u WHERE u.unit = \(unit) AND u.outcome IS NULL) AS uploads
      """)
  }

  /// What all files take that are noted, and all that is on its way. One statement, over an index of
  /// sizes.
  package func usedSpace() async throws -> UsedSpace {
    try await usedSpace(
      """
      SELECT
        (SELECT COALESCE(SUM(size), 0) FROM file) AS files,
        (SELECT COALESCE(SUM(length), 0) FROM upload WHERE outcome IS NULL) AS announced,
        (SELECT COUNT(*) FROM upload WHERE outcome IS NULL) AS uploads
      """)
  }

  private func usedSpace(_ statement: Statement) async throws -> UsedSpace {
    try await database.read { transaction in
      guard let row = try transaction.first(statement) else {
        return UsedSpace(bytes: 0, uploads: 0)
      }
      let files: Int = try row["files"]
      return UsedSpace(bytes: files + (try row["announced"]), uploads: try row["uploads"])
    }
  }
}
