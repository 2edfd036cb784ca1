extension SecondSchema {
  /// The contents of files lie in a folder, under their hashes.
  static let file = [
    """
    CREATE TABLE file (
      hash TEXT NOT NULL PRIMARY KEY \(isHexadecimal("hash", length: 64)),
      size BIGINT NOT NULL \(isBigInteger("size", from: 0)),
      media_type TEXT NOT NULL \(hasLength("media_type", 1...200)),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at"))
    )
    """
  ]

  /// What is being typed: not part of the record, and gone once it is handed in. `id` is the
  /// deliverable that it will become or corrects; `edit` counts how often it was saved; the amount
  /// is a text as it was typed.
  static let draft = [
    """
    CREATE TABLE draft (
      movement BIGINT NOT NULL,
      id TEXT NOT NULL \(hasLength("id", 1...500)),
      unit TEXT NOT NULL REFERENCES unit (id),
      obligation TEXT NOT NULL,
      due INTEGER \(isInteger("due", from: 1)),
      account TEXT NOT NULL REFERENCES account (id),
      title TEXT NOT NULL \(hasLength("title", 0...2_000)),
      body TEXT NOT NULL \(hasLength("body", 0...200_000)),
      amount TEXT NOT NULL \(hasLength("amount", 0...100)),
      edit BIGINT NOT NULL \(isBigInteger("edit", from: 1)),
      saved_at TEXT NOT NULL \(isInstant("saved_at")),
      PRIMARY KEY (movement, id),
      FOREIGN KEY (movement, obligation) REFERENCES obligation (movement, id)
    )
    """,
    "CREATE INDEX draft_of_unit ON draft (movement, unit)",
    """
    CREATE TABLE draft_file (
      movement BIGINT NOT NULL,
      draft TEXT NOT NULL,
      position INTEGER NOT NULL \(isInteger("position", from: 1)),
      hash TEXT NOT NULL REFERENCES file (hash),
      name TEXT NOT NULL \(hasLength("name", 1...255)),
      PRIMARY KEY (movement, draft, position),
      FOREIGN KEY (movement, draft) REFERENCES draft (movement, id) ON DELETE CASCADE
    )
    """,
  ]

  /// What was handed in, revision by revision; rows are added, never changed or removed.
  ///
  /// `day` is the civil date of the server's receipt; `digest` stands for title, text and files in
  /// the record of changes; `key` tells a form that is sent twice from two forms. A deliverable of
  /// revision 0 was loaded without content.
  static let revision = [
    """
    ALTER TABLE deliverable ADD COLUMN revision INTEGER NOT NULL DEFAULT 0
      \(isInteger("revision", from: 0))
    """,
    """
    CREATE TABLE revision (
      movement BIGINT NOT NULL,
      deliverable TEXT NOT NULL,
      number INTEGER NOT NULL \(isInteger("number", from: 1)),
      title TEXT NOT NULL \(hasLength("title", 1...200)),
      body TEXT NOT NULL \(hasLength("body", 0...20_000)),
      amount BIGINT NOT NULL \(isBigInteger("amount", from: 0)),
      due INTEGER \(isInteger("due", from: 1)),
      digest TEXT NOT NULL \(isHexadecimal("digest", length: 64)),
      day TEXT NOT NULL \(isDay("day")),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      actor TEXT NOT NULL \(hasLength("actor", 1...500)),
      key TEXT NOT NULL UNIQUE \(hasLength("key", 1...100)),
      PRIMARY KEY (movement, deliverable, number),
      FOREIGN KEY (movement, deliverable) REFERENCES deliverable (movement, id)
    )
    """,
    """
    CREATE TABLE revision_file (
      movement BIGINT NOT NULL,
      deliverable TEXT NOT NULL,
      number INTEGER NOT NULL,
      position INTEGER NOT NULL \(isInteger("position", from: 1)),
      hash TEXT NOT NULL REFERENCES file (hash),
      name TEXT NOT NULL \(hasLength("name", 1...255)),
      PRIMARY KEY (movement, deliverable, number, position),
      FOREIGN KEY (movement, deliverable, number)
        REFERENCES revision (movement, deliverable, number)
    )
    """,
    "CREATE INDEX revision_file_of_hash ON revision_file (hash)",
  ]
}
