extension SecondSchema {
  /// Lines get a digest over salted hashes of their fields. A line is changed in one case only:
  /// fields of it are forgotten. Then its salt goes, and `redacted` has what the digest still needs.
  static let change = [
    """
    ALTER TABLE change ADD COLUMN role TEXT
      CHECK (role IN ('organiser', 'reviewer', 'unit', 'reader'))
    """,
    "ALTER TABLE change ADD COLUMN salt TEXT \(isHexadecimal("salt", length: 32))",
    "ALTER TABLE change ADD COLUMN digest TEXT \(isHexadecimal("digest", length: 64))",
    "ALTER TABLE change ADD COLUMN redacted TEXT",
  ]
}
