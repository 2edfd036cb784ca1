extension FirstSchema {
  /// The record of every write. Lines are added, never changed or removed.
  ///
  /// `kind` is the named transaction, `actor` who asked for it, `request` which request it came
  /// with; `before` and `after` are the record as JSON. Units belong to no movement.
  static let change = [
    """
    CREATE TABLE change (
      sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence BETWEEN 1 AND 9223372036854775807),
      recorded_at TEXT NOT NULL CHECK (recorded_at LIKE '____-__-__T__:__:__%Z'),
      actor TEXT NOT NULL CHECK (length(actor) >= 1),
      kind TEXT NOT NULL CHECK (length(kind) >= 1),
      subject_type TEXT NOT NULL CHECK (length(subject_type) >= 1),
      subject TEXT NOT NULL CHECK (length(subject) >= 1),
      movement BIGINT REFERENCES movement (id),
      before TEXT,
      after TEXT,
      request TEXT,
      CHECK (before IS NOT NULL OR after IS NOT NULL)
    )
    """,
    "CREATE INDEX change_of_subject ON change (subject_type, subject, sequence)",
    "CREATE INDEX change_of_movement ON change (movement, sequence)",
  ]
}
