import SQL

extension Connection {
  /// The oldest server whose behaviour we know.
  private static let oldestVersion = 150_000
  /// Locales that order texts by their bytes; so do those that the server brings along (`b`).
  private static let plainLocales: Set<String> = ["C", "POSIX", "C.UTF-8", "C.utf8"]

  /// Sets what a session needs and looks at what the server is, in one question.
  func settle(_ limits: PostgresLimits) throws(Failure) {
    let result = try query(Self.question(limits))
    let values = try result.values(ofRow: 0)
    guard case .text(let encoding) = values[0], case .text(let locale) = values[1],
      case .integer(let version) = values[2]
    else { throw .refused(.failed(detail: "the server does not say what it is")) }
    guard version >= Self.oldestVersion else {
      throw .unusable(.oldServer)
    }
    guard encoding == "UTF8" else {
      throw .unusable(.wrongEncoding(encoding))
    }
    guard Self.plainLocales.contains(locale) else {
      throw .unusable(.wrongLocale(locale))
    }
  }

  private static func question(_ limits: PostgresLimits) -> Statement {
    let transaction = String(limits.transaction.milliseconds)
    // SQLite orders texts by their bytes, and both engines have to give the same order.
    return """
      SELECT current_setting('server_encoding'),
        CASE d.datlocprovider WHEN 'i' THEN 'ICU' WHEN 'b' THEN 'C' ELSE d.datcollate END,
        CAST(current_setting('server_version_num') AS BIGINT),
        set_config('standard_conforming_strings', 'on', false),
        set_config('bytea_output', 'hex', false),
        set_config('extra_float_digits', '1', false),
        set_config('statement_timeout', \(transaction), false),
        set_config('idle_in_transaction_session_timeout', \(transaction), false),
        set_config('lock_timeout', \(String(limits.waiting.milliseconds)), false)
      FROM pg_database d WHERE d.datname = current_database()
      """
  }
}
