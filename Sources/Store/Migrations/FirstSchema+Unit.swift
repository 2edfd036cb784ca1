extension FirstSchema {
  /// What can change about a unit stands in dated rows: a value holds from `valid_from` until the
  /// next row's. Names come back for other territory, so nothing is keyed by a name.
  static let unit = [
    // A first day after the last one is a unit that never existed; the plan format allows it.
    """
    CREATE TABLE unit (
      id TEXT NOT NULL PRIMARY KEY CHECK (
        length(id) BETWEEN 1 AND 64
        AND ltrim(id, 'abcdefghijklmnopqrstuvwxyz0123456789-') = ''),
      position BIGINT NOT NULL UNIQUE CHECK (position BETWEEN 1 AND 9223372036854775807),
      exists_from TEXT CHECK (
        exists_from LIKE '____-__-__' AND ltrim(exists_from, '0123456789-') = ''),
      exists_to TEXT CHECK (
        exists_to LIKE '____-__-__' AND ltrim(exists_to, '0123456789-') = '')
    )
    """,
    """
    CREATE TABLE unit_name (
      unit TEXT NOT NULL REFERENCES unit (id),
      valid_from TEXT NOT NULL DEFAULT '0001-01-01' CHECK (
        valid_from LIKE '____-__-__' AND ltrim(valid_from, '0123456789-') = ''),
      value TEXT NOT NULL CHECK (length(value) >= 1),
      PRIMARY KEY (unit, valid_from)
    )
    """,
    """
    CREATE TABLE unit_kind (
      unit TEXT NOT NULL REFERENCES unit (id),
      valid_from TEXT NOT NULL DEFAULT '0001-01-01' CHECK (
        valid_from LIKE '____-__-__' AND ltrim(valid_from, '0123456789-') = ''),
      value TEXT NOT NULL CHECK (
        length(value) >= 1 AND ltrim(value, 'abcdefghijklmnopqrstuvwxyz0123456789-') = ''),
      PRIMARY KEY (unit, valid_from)
    )
    """,
    // A head count, never a list of people.
    """
    CREATE TABLE unit_staff (
      unit TEXT NOT NULL REFERENCES unit (id),
      valid_from TEXT NOT NULL DEFAULT '0001-01-01' CHECK (
        valid_from LIKE '____-__-__' AND ltrim(valid_from, '0123456789-') = ''),
      value BIGINT CHECK (value BETWEEN 0 AND 9223372036854775807),
      PRIMARY KEY (unit, valid_from)
    )
    """,
    """
    CREATE TABLE unit_cluster (
      unit TEXT NOT NULL REFERENCES unit (id),
      valid_from TEXT NOT NULL DEFAULT '0001-01-01' CHECK (
        valid_from LIKE '____-__-__' AND ltrim(valid_from, '0123456789-') = ''),
      value TEXT CHECK (length(value) >= 1),
      PRIMARY KEY (unit, valid_from)
    )
    """,
    // Party, State and Front are three trees over the same units; NULL is the top of a tree.
    """
    CREATE TABLE unit_parent (
      unit TEXT NOT NULL REFERENCES unit (id),
      tree TEXT NOT NULL CHECK (tree IN ('party', 'state', 'front')),
      valid_from TEXT NOT NULL DEFAULT '0001-01-01' CHECK (
        valid_from LIKE '____-__-__' AND ltrim(valid_from, '0123456789-') = ''),
      parent TEXT REFERENCES unit (id),
      PRIMARY KEY (unit, tree, valid_from),
      CHECK (parent <> unit)
    )
    """,
  ]
}
