package import SQL

/// A movement's key within one database. People know it by its plan's number.
package struct MovementID: Hashable, Sendable {
  package let value: Int64

  package init(_ value: Int64) { self.value = value }
}

extension MovementID: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .integer(let value) = sqlValue else { return nil }
    self.init(value)
  }

  package var sqlValue: SQLValue { .integer(value) }
}
