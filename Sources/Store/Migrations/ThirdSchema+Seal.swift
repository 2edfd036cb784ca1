extension ThirdSchema {
  /// What closes the record, part by part: `Seal`. `leaves` are the hashes of the lines that it
  /// closes, one after the other; they tell which line was altered.
  static let seal = [
    """
    CREATE TABLE seal (
      number INTEGER NOT NULL PRIMARY KEY \(SecondSchema.isInteger("number", from: 1)),
      first_position BIGINT NOT NULL UNIQUE
        \(SecondSchema.isBigInteger("first_position", from: 1)),
      last_position BIGINT NOT NULL UNIQUE \(SecondSchema.isBigInteger("last_position", from: 1)),
      tree TEXT NOT NULL \(SecondSchema.isHexadecimal("tree", length: 64)),
      previous TEXT UNIQUE \(SecondSchema.isHexadecimal("previous", length: 64)),
      sealed_at TEXT NOT NULL \(SecondSchema.isInstant("sealed_at")),
      public_key TEXT NOT NULL \(SecondSchema.isHexadecimal("public_key", length: 64)),
      signature TEXT NOT NULL \(SecondSchema.isHexadecimal("signature", length: 128)),
      root TEXT NOT NULL UNIQUE \(SecondSchema.isHexadecimal("root", length: 64)),
      leaves TEXT NOT NULL,
      CHECK (first_position <= last_position),
      CHECK ((previous IS NULL) = (number = 1)),
      CHECK (length(leaves) = 64 * (last_position - first_position + 1))
    )
    """
  ]
}
