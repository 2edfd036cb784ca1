/// How a transaction begins and what it may do.
enum TransactionKind: Sendable {
  case read
  case write

  /// A read has one view of the database from its first statement on. A write takes effect as if no
  /// other one had run beside it, or not at all.
  var begin: String {
    switch self {
    case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    case .write: "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
    }
  }
}
