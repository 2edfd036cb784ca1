/// A value as databases know it.
package enum SQLValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// What it is, in a word, for messages that must not repeat the value itself.
  package var kind: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .real: "real"
    case .text: "text"
    case .blob: "blob"
    }
  }
}

/// A type of Swift that one value of a database stands for.
package protocol SQLConvertible {
  /// Nil if the value does not stand for one of these.
  init?(sqlValue: SQLValue)

  var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
  package init?(sqlValue: SQLValue) { self = sqlValue }

  package var sqlValue: SQLValue { self }
}

extension String: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self = text
  }

  package var sqlValue: SQLValue { .text(self) }
}

extension Int64: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .integer(let integer) = sqlValue else { return nil }
    self = integer
  }

  package var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .integer(let integer) = sqlValue else { return nil }
    self.init(exactly: integer)
  }

  package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Double: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .real(let real) = sqlValue else { return nil }
    self = real
  }

  package var sqlValue: SQLValue { .real(self) }
}

/// NULL stands for nil.
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    if sqlValue == .null {
      self = .none
    } else if let wrapped = Wrapped(sqlValue: sqlValue) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }

  package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
