extension FirstSchema {
  static let movement = [
    """
    CREATE TABLE movement (
      id BIGINT NOT NULL PRIMARY KEY CHECK (id BETWEEN 1 AND 9223372036854775807),
      number TEXT NOT NULL UNIQUE CHECK (length(number) >= 1)
    )
    """,
    // Versions are added, never changed or removed; the greatest one holds.
    """
    CREATE TABLE plan_version (
      movement BIGINT NOT NULL REFERENCES movement (id),
      version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 2147483647),
      source TEXT NOT NULL,
      title TEXT NOT NULL,
      period_first TEXT NOT NULL CHECK (
        period_first LIKE '____-__-__' AND ltrim(period_first, '0123456789-') = ''),
      period_last TEXT NOT NULL CHECK (
        period_last LIKE '____-__-__' AND ltrim(period_last, '0123456789-') = ''),
      recorded_at TEXT NOT NULL CHECK (recorded_at LIKE '____-__-__T__:__:__%Z'),
      PRIMARY KEY (movement, version),
      CHECK (period_first <= period_last)
    )
    """,
    // Every obligation that any version had: what was handed in stays when a clause goes.
    """
    CREATE TABLE obligation (
      movement BIGINT NOT NULL REFERENCES movement (id),
      id TEXT NOT NULL CHECK (
        length(id) >= 1 AND ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789-') = ''),
      PRIMARY KEY (movement, id)
    )
    """,
  ]
}
