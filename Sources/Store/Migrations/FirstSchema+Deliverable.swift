extension FirstSchema {
  static let deliverable = [
    // 500 characters are as long as PostgreSQL can surely index.
    """
    CREATE TABLE deliverable (
      movement BIGINT NOT NULL,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 500),
      unit TEXT NOT NULL REFERENCES unit (id),
      obligation TEXT NOT NULL,
      due INTEGER CHECK (due BETWEEN 1 AND 2147483647),
      submitted TEXT CHECK (
        submitted LIKE '____-__-__' AND ltrim(submitted, '0123456789-') = ''),
      status TEXT NOT NULL CHECK (
        status IN ('draft', 'submitted', 'returned', 'accepted', 'withdrawn')),
      amount BIGINT NOT NULL CHECK (amount BETWEEN 0 AND 9223372036854775807),
      PRIMARY KEY (movement, id),
      FOREIGN KEY (movement, obligation) REFERENCES obligation (movement, id),
      CHECK (submitted IS NOT NULL OR status = 'draft')
    )
    """,
    "CREATE INDEX deliverable_of_unit ON deliverable (movement, unit)",
    // Due 0 stands for all dues: NULL could not be part of the key.
    """
    CREATE TABLE exemption (
      movement BIGINT NOT NULL,
      unit TEXT NOT NULL REFERENCES unit (id),
      obligation TEXT NOT NULL,
      due INTEGER NOT NULL CHECK (due BETWEEN 0 AND 2147483647),
      reason TEXT NOT NULL,
      PRIMARY KEY (movement, unit, obligation, due),
      FOREIGN KEY (movement, obligation) REFERENCES obligation (movement, id)
    )
    """,
  ]
}
