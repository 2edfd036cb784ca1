extension SecondSchema {
  /// Decisions are added, never changed or removed: one that is taken back gets a row that says so.
  /// `batch` is the request with which several came together, `sequence` the line of the record.
  static let review = [
    """
    CREATE TABLE review (
      movement BIGINT NOT NULL,
      deliverable TEXT NOT NULL,
      number INTEGER NOT NULL \(isInteger("number", from: 1)),
      revision INTEGER NOT NULL \(isInteger("revision", from: 0)),
      decision TEXT NOT NULL CHECK (decision IN ('accept', 'return', 'undo')),
      reason TEXT \(hasLength("reason", 1...2_000)),
      day TEXT NOT NULL \(isDay("day")),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      actor TEXT NOT NULL \(hasLength("actor", 1...500)),
      batch TEXT NOT NULL \(hasLength("batch", 1...500)),
      sequence BIGINT NOT NULL UNIQUE \(isBigInteger("sequence", from: 1)),
      PRIMARY KEY (movement, deliverable, number),
      FOREIGN KEY (movement, deliverable) REFERENCES deliverable (movement, id),
      CHECK ((decision = 'return') = (reason IS NOT NULL))
    )
    """,
    """
    CREATE INDEX deliverable_waiting ON deliverable (movement, obligation)
      WHERE status = 'submitted'
    """,
    // What a person put on the public page: that revision, as long as it is accepted.
    """
    CREATE TABLE release (
      movement BIGINT NOT NULL,
      deliverable TEXT NOT NULL,
      revision INTEGER NOT NULL \(isInteger("revision", from: 0)),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      actor TEXT NOT NULL \(hasLength("actor", 1...500)),
      PRIMARY KEY (movement, deliverable),
      FOREIGN KEY (movement, deliverable) REFERENCES deliverable (movement, id)
    )
    """,
    // The office's own phrases for reasons of a return, in their order.
    """
    CREATE TABLE phrase (
      position INTEGER NOT NULL PRIMARY KEY \(isInteger("position", from: 1)),
      text TEXT NOT NULL UNIQUE \(hasLength("text", 1...2_000))
    )
    """,
  ]
}
