/// A table as whoever copies a database has to know it.
package struct StoredTable: Hashable, Sendable {
  package let name: String
  /// The columns of its primary key; rows are read in their order.
  package let key: [String]

  init(_ name: String, _ key: String...) {
    self.name = name
    self.key = key
  }
}

/// Which tables belong to a copy of a database. A test holds both lists against the schema, so that
/// a new table cannot be forgotten.
package enum StoredTables {
  /// Each stands after those that its rows refer to.
  package static let copied: [StoredTable] = [
    StoredTable("migration", "number"),
    StoredTable("movement", "id"),
    StoredTable("plan_version", "movement", "version"),
    StoredTable("obligation", "movement", "id"),
    StoredTable("unit", "id"),
    StoredTable("unit_name", "unit", "valid_from"),
    StoredTable("unit_kind", "unit", "valid_from"),
    StoredTable("unit_staff", "unit", "valid_from"),
    StoredTable("unit_cluster", "unit", "valid_from"),
    StoredTable("unit_parent", "unit", "tree", "valid_from"),
    StoredTable("account", "id"),
    StoredTable("invitation", "token_hash"),
    StoredTable("session", "token_hash"),
    StoredTable("deliverable", "movement", "id"),
    StoredTable("exemption", "movement", "unit", "obligation", "due"),
    StoredTable("file", "hash"),
    StoredTable("draft", "movement", "id"),
    StoredTable("draft_file", "movement", "draft", "position"),
    StoredTable("revision", "movement", "deliverable", "number"),
    StoredTable("revision_file", "movement", "deliverable", "number", "position"),
    StoredTable("review", "movement", "deliverable", "number"),
    StoredTable("release", "movement", "deliverable"),
    StoredTable("phrase", "position"),
    StoredTable("letterhead", "unit"),
    StoredTable("change", "sequence"),
    StoredTable("seal", "number"),
    StoredTable("files_folder", "number"),
  ]

  /// What belongs to the programs that run on a database, and not to what it holds; and files that
  /// are on their way, whose bytes are no part of a copy: browsers send them again.
  package static let left: Set<String> = ["lease", "upload"]
}
