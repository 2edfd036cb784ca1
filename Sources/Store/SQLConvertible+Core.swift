package import MovementCore
package import SQL

extension CivilDate: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }

  package var sqlValue: SQLValue { .text(description) }
}

extension Instant: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(text)
  }

  package var sqlValue: SQLValue { .text(description) }
}

extension Deliverable.Status: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }

  package var sqlValue: SQLValue { .text(rawValue) }
}

extension Decision: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }

  package var sqlValue: SQLValue { .text(rawValue) }
}

extension Role: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }

  package var sqlValue: SQLValue { .text(rawValue) }
}

/// A flag is 0 or 1, because SQLite has no type of its own for it.
extension Bool: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }

  package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}
