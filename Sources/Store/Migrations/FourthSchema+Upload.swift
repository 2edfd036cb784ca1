extension FourthSchema {
  /// Files that are on their way, piece by piece: no part of the record, and gone a day after their
  /// last byte. What came so far lies in the folder of files, under `id`; `received` is how much of it
  /// was there at the end of a request. With an `outcome` it is over, and stays for a day so that who
  /// did not hear the answer can ask again.
  static let upload = [
    """
    CREATE TABLE upload (
      id TEXT NOT NULL PRIMARY KEY \(SecondSchema.isUUID("id")),
      movement BIGINT NOT NULL,
      draft TEXT NOT NULL \(SecondSchema.hasLength("draft", 1...500)),
      unit TEXT NOT NULL REFERENCES unit (id),
      obligation TEXT NOT NULL,
      due INTEGER \(SecondSchema.isInteger("due", from: 1)),
      account TEXT NOT NULL REFERENCES account (id),
      field TEXT NOT NULL \(SecondSchema.hasLength("field", 1...64)),
      name TEXT NOT NULL \(SecondSchema.hasLength("name", 1...255)),
      length BIGINT NOT NULL \(SecondSchema.isBigInteger("length", from: 1)),
      hash TEXT \(SecondSchema.isHexadecimal("hash", length: 64)),
      received BIGINT NOT NULL \(SecondSchema.isBigInteger("received", from: 0)),
      outcome TEXT CHECK (
        outcome IN ('attached', 'unknown-type', 'macros', 'other-content', 'too-long', 'unreadable',
          'too-many-pixels')),
      created_at TEXT NOT NULL \(SecondSchema.isInstant("created_at")),
      touched_at TEXT NOT NULL \(SecondSchema.isInstant("touched_at")),
      FOREIGN KEY (movement, obligation) REFERENCES obligation (movement, id),
      CHECK (received <= length)
    )
    """,
    "CREATE INDEX upload_of_draft ON upload (movement, draft)",
    "CREATE INDEX upload_of_unit ON upload (unit)",
    "CREATE INDEX upload_of_moment ON upload (touched_at)",
    // How much all files take is asked before another one is begun.
    "CREATE INDEX file_of_size ON file (size)",
  ]
}
