package import MovementCore
package import SQL

extension CivilDate: SQLConvertible {
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
