import SQL

/// Reads a whole table within one transaction, in the order of its primary key, page by page: a
/// driver may hold all rows of one statement in memory.
struct TableReader {
  let table: StoredTable
  /// All of its columns, by name.
  let columns: [String]

  init(_ table: StoredTable, columns: [String]) {
    self.table = table
    self.columns = columns.sorted()
  }

  /// A page is to have about so many bytes, and so many rows at most.
  private static let pageSize = 1_000_000
  private static let pageLength = 1_000

  func forEachPage(
    in transaction: any ReadTransaction, _ body: ([[SQLValue]]) throws -> Void
  ) throws {
    let keyPlaces = table.key.compactMap { columns.firstIndex(of: $0) }
    var last: [SQLValue]?
    var length = 64
    while true {
      let page = try transaction.map(statement(after: last, atMost: length)) { row in
        try columns.map { try row[$0] as SQLValue }
      }
      guard let end = page.last else { return }
      try body(page)
      guard page.count == length else { return }
      last = keyPlaces.map { end[$0] }
      // Rows differ much in size; a page that was small lets the next one be longer.
      let size = page.reduce(0) { $0 + $1.reduce(0) { $0 + $1.size } }
      length =
        size > Self.pageSize
        ? max(1, length / 2)
        : size < Self.pageSize / 2 ? min(length * 2, Self.pageLength) : length
    }
  }

  func count(in transaction: any ReadTransaction) throws -> Int {
    let text = "SELECT COUNT(*) AS rows_there FROM \(Self.quoted(table.name))"
    return try transaction.first(Statement(text: text))?["rows_there"] ?? 0
  }

  private func statement(after key: [SQLValue]?, atMost length: Int) -> Statement {
    let names = columns.map(Self.quoted).joined(separator: ", ")
    let keyNames = table.key.map(Self.quoted).joined(separator: ", ")
    var statement = Statement(text: "SELECT \(names) FROM \(Self.quoted(table.name))")
    if let key {
      let places = key.map { _ in "?" }.joined(separator: ", ")
      statement += Statement(text: " WHERE (\(keyNames)) > (\(places))", binds: key)
    }
    statement += Statement(text: " ORDER BY \(keyNames)")
    statement += " LIMIT \(length)"
    return statement
  }

  /// The text that writes a row; its binds are in the order of ``columns``.
  var insertion: String {
    let names = columns.map(Self.quoted).joined(separator: ", ")
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(Self.quoted(table.name)) (\(names)) VALUES (\(places))"
  }

  /// As a name, whatever words an engine keeps for itself.
  static func quoted(_ name: String) -> String { "\"" + name + "\"" }
}

extension SQLValue {
  /// About how many bytes it takes.
  fileprivate var size: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .blob(let bytes): bytes.count
    case .null, .integer, .real: 8
    }
  }
}
