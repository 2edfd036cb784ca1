/// A row of what a statement gave: values under the names of the columns.
package struct Row: Sendable {
  private let shape: Shape
  private let values: [SQLValue]
  /// Which row of the result it is, from 1.
  private let number: Int

  /// What all rows of one result have in common.
  package final class Shape: Sendable {
    package let columns: [String]
    /// The statement's text, so that a problem can say where it is.
    package let statement: String

    package init(columns: [String], statement: String) {
      self.columns = columns
      self.statement = statement
    }
  }

  /// - Parameter values: One for each column of the shape.
  package init(_ shape: Shape, values: [SQLValue], number: Int) {
    self.shape = shape
    self.values = values
    self.number = number
  }

  /// The column's value as a type of Swift: `let name: String = try row["name"]`. Where NULL may
  /// stand, an optional is asked for.
  package subscript<Value: SQLConvertible>(column: String) -> Value {
    get throws {
      // A row has few columns: looking through them beats a dictionary.
      guard let index = shape.columns.firstIndex(of: column), index < values.count else {
        throw problem(column, Value.self, found: nil)
      }
      guard let value = Value(sqlValue: values[index]) else {
        throw problem(column, Value.self, found: values[index].kind)
      }
      return value
    }
  }

  private func problem(_ column: String, _ type: Any.Type, found: String?) -> DecodingProblem {
    DecodingProblem(
      statement: shape.statement, row: number, column: column, expected: "\(type)", found: found)
  }
}

/// A database gave something else than the program asked for: a mistake of the program, or of
/// whoever changed the database without it. Says where, and never repeats a value.
package struct DecodingProblem: Error, Hashable, Sendable {
  package let statement: String
  /// From 1.
  package let row: Int
  package let column: String
  /// The type of Swift.
  package let expected: String
  /// The kind of value that is there; nil if there is no such column.
  package let found: String?

  package init(statement: String, row: Int, column: String, expected: String, found: String?) {
    self.statement = statement
    self.row = row
    self.column = column
    self.expected = expected
    self.found = found
  }
}

extension DecodingProblem: CustomStringConvertible {
  package var description: String {
    let found = found.map { "a value (\($0)) that is no \(expected)" } ?? "no such column"
    return "column \(column), row \(row): \(found); in: \(statement)"
  }
}
