import CLibPQ
import SQL

/// The numbers by which PostgreSQL knows its types (`pg_type.dat`; they never change).
enum TypeID {
  static let bool: Oid = 16
  static let bytes: Oid = 17
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let numeric: Oid = 1700
  /// The server finds out from where the value stands.
  static let unknown: Oid = 0

  /// SQLite's values bring their type along, so ours do too: `SELECT ?` gives back what was bound.
  static func of(_ value: SQLValue) -> Oid {
    switch value {
    case .null: unknown
    case .integer: int8
    case .real: float8
    case .text: text
    case .blob: bytes
    }
  }
}
