extension ThirdSchema {
  /// Lines get a position: their number without gaps, in the order in which they became visible. All
  /// who follow, page or seal the record go by it; `sequence` stays what a line is known by.
  ///
  /// Where programs commit in any order, a line is written without one and numbered after the commit.
  static let change = [
    "ALTER TABLE change ADD COLUMN position BIGINT \(SecondSchema.isBigInteger("position", from: 1))",
    // Until now one writer came after the other.
    "UPDATE change SET position = sequence",
    "CREATE UNIQUE INDEX change_of_position ON change (position)",
    "CREATE INDEX change_without_position ON change (sequence) WHERE position IS NULL",
    "DROP INDEX change_of_subject",
    "CREATE INDEX change_of_subject ON change (subject_type, subject, position)",
    "DROP INDEX change_of_movement",
    "CREATE INDEX change_of_movement ON change (movement, position)",
  ]

  /// Where `sequence` comes from if several programs write at once. It has gaps, and nobody waits
  /// for another one's transaction.
  static let changeSequence = ["CREATE SEQUENCE change_sequence"]
}
