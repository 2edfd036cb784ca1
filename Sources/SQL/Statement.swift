/// A text of SQL with the values that stand in it.
///
/// Written as a string literal, every `\(value)` in it becomes a bind, never text:
///
///     "SELECT title FROM book WHERE author = \(author) AND year > \(year)"
///
/// The text has a `?` for each bind, in order; a driver for an engine with another notation
/// translates it. Elsewhere a `?` must not stand in a text, not even in a literal of SQL.
package struct Statement: Hashable, Sendable {
  package private(set) var text: String
  package private(set) var binds: [SQLValue]

  package init(text: String, binds: [SQLValue] = []) {
    self.text = text
    self.binds = binds
  }

  /// Adds the text and the binds of another one at the end.
  package static func += (statement: inout Statement, rest: Statement) {
    statement.text += rest.text
    statement.binds += rest.binds
  }
}

extension Statement: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(text: text) }

  package init(stringInterpolation: Interpolation) { self = stringInterpolation.statement }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var statement: Statement

    package init(literalCapacity: Int, interpolationCount: Int) {
      statement = Statement(text: "")
      statement.text.reserveCapacity(literalCapacity + interpolationCount)
      statement.binds.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { statement.text += literal }

    package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
      statement.text += "?"
      statement.binds.append(value.sqlValue)
    }
  }
}
