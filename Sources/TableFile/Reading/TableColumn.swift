/// A column that a table must have.
struct TableColumn: Hashable, Sendable {
  /// Its place in the list of the table's columns.
  let index: Int
  let name: String

  /// The columns with these names, in this order.
  static func all(_ names: String...) -> [TableColumn] {
    names.enumerated().map { TableColumn(index: $0, name: $1) }
  }
}
