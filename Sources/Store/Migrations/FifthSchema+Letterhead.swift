extension FifthSchema {
  /// How the papers of a unit look; the recipients stand one to a line.
  static let letterhead = [
    """
    CREATE TABLE letterhead (
      unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id),
      side TEXT NOT NULL CHECK (side IN ('party', 'state')),
      parent TEXT NOT NULL \(SecondSchema.hasLength("parent", 0...200)),
      issuer TEXT NOT NULL \(SecondSchema.hasLength("issuer", 1...200)),
      abbreviation TEXT NOT NULL \(SecondSchema.hasLength("abbreviation", 0...200)),
      place TEXT NOT NULL \(SecondSchema.hasLength("place", 0...200)),
      signing_for TEXT NOT NULL \(SecondSchema.hasLength("signing_for", 0...200)),
      signer_title TEXT NOT NULL \(SecondSchema.hasLength("signer_title", 0...200)),
      signer_name TEXT NOT NULL \(SecondSchema.hasLength("signer_name", 0...200)),
      recipients TEXT NOT NULL \(SecondSchema.hasLength("recipients", 0...4100)),
      archive TEXT NOT NULL \(SecondSchema.hasLength("archive", 0...200))
    )
    """
  ]
}
