extension SecondSchema {
  /// Who signs in. An account is a name to sign in with, a name to show, a role and a unit; nothing
  /// else is kept about who uses it. Secrets are kept as hashes only.
  static let account = [
    // `answers_seen` is the last line of the record whose answers the account has looked at.
    """
    CREATE TABLE account (
      id TEXT NOT NULL PRIMARY KEY \(isUUID("id")),
      name TEXT NOT NULL UNIQUE CHECK (
        length(name) BETWEEN 3 AND 64
        AND ltrim(name, 'abcdefghijklmnopqrstuvwxyz0123456789.-') = ''),
      display_name TEXT NOT NULL \(hasLength("display_name", 1...200)),
      role TEXT NOT NULL CHECK (role IN ('organiser', 'reviewer', 'unit', 'reader')),
      unit TEXT REFERENCES unit (id),
      password TEXT \(hasLength("password", 1...500)),
      password_set_at TEXT \(isInstant("password_set_at")),
      is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
      answers_seen BIGINT NOT NULL DEFAULT 0 \(isBigInteger("answers_seen", from: 0)),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      CHECK ((password IS NULL) = (password_set_at IS NULL))
    )
    """,
    """
    CREATE TABLE invitation (
      token_hash TEXT NOT NULL PRIMARY KEY \(isHexadecimal("token_hash", length: 64)),
      account TEXT NOT NULL REFERENCES account (id),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      expires_at TEXT NOT NULL \(isInstant("expires_at")),
      used_at TEXT \(isInstant("used_at")),
      voided_at TEXT \(isInstant("voided_at")),
      CHECK (used_at IS NULL OR voided_at IS NULL)
    )
    """,
    "CREATE INDEX invitation_of_account ON invitation (account)",
    """
    CREATE TABLE session (
      token_hash TEXT NOT NULL PRIMARY KEY \(isHexadecimal("token_hash", length: 64)),
      id TEXT NOT NULL UNIQUE \(isUUID("id")),
      account TEXT NOT NULL REFERENCES account (id),
      recorded_at TEXT NOT NULL \(isInstant("recorded_at")),
      device TEXT NOT NULL \(hasLength("device", 0...200)),
      is_remembered INTEGER NOT NULL CHECK (is_remembered IN (0, 1)),
      seen_at TEXT NOT NULL \(isInstant("seen_at")),
      idle_until TEXT NOT NULL \(isInstant("idle_until")),
      expires_at TEXT NOT NULL \(isInstant("expires_at")),
      ended_at TEXT \(isInstant("ended_at"))
    )
    """,
    "CREATE INDEX session_of_account ON session (account)",
  ]
}
