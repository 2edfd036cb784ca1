import GRDB
import SQL

/// Runs `work`; what GRDB throws comes out as an ``SQLError``.
func translatingErrors<Value>(path: String, _ work: () throws -> Value) throws -> Value {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw SQLError(error, path: path)
  }
}

/// The same for asynchronous work.
func translatingErrors<Value: Sendable>(
  path: String, _ work: () async throws -> Value
) async throws -> Value {
  do {
    return try await work()
  } catch let error as DatabaseError {
    throw SQLError(error, path: path)
  }
}

extension SQLError {
  init(_ error: DatabaseError, path: String) {
    // Only SQLite's own message: GRDB's description repeats the values.
    let detail = error.message ?? "\(error.extendedResultCode.rawValue)"
    self =
      switch error.extendedResultCode {
      case .SQLITE_CONSTRAINT:
        .constraint(Violation(rule: .init(error.extendedResultCode), detail: detail))
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_FULL: .diskFull
      case .SQLITE_NOTADB: .notADatabase(path: path)
      case .SQLITE_CORRUPT: .damaged(detail: detail)
      case .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen(path: path, .noPermission)
      case .SQLITE_CANTOPEN: .cannotOpen(path: path, .other(detail: detail))
      default: .failed(detail: detail)
      }
  }
}

extension SQLError.Violation.Rule {
  init(_ code: ResultCode) {
    self =
      switch code {
      case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
      case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: .unique
      case .SQLITE_CONSTRAINT_CHECK: .check
      case .SQLITE_CONSTRAINT_NOTNULL: .notNull
      default: .other
      }
  }
}
