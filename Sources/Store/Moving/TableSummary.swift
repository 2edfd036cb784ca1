import SQL
import Secrets

/// What a table holds, in few words: two tables with the same summary have the same rows, whatever
/// engine they are in.
package struct TableSummary: Hashable, Sendable, Codable {
  package let name: String
  package let rows: Int
  /// SHA-256 over all values, in the order of the primary key, in hexadecimal.
  package let sha256: String

  package init(name: String, rows: Int, sha256: String) {
    self.name = name
    self.rows = rows
    self.sha256 = sha256
  }
}

/// What a database holds.
package struct DatabaseSummary: Hashable, Sendable, Codable {
  /// How many steps of the schema it has seen.
  package let version: Int
  /// In the order of ``StoredTables/copied``.
  package let tables: [TableSummary]

  package init(version: Int, tables: [TableSummary]) {
    self.version = version
    self.tables = tables
  }

  package var rows: Int { tables.reduce(0) { $0 + $1.rows } }

  /// Whether lines of the record have positions in this version.
  var hasPositions: Bool { version >= 3 }

  package func rows(of table: String) -> Int { tables.first { $0.name == table }?.rows ?? 0 }

  /// The first table that the other database has otherwise; nil if there is none.
  package func firstDifference(to other: DatabaseSummary) -> String? {
    guard version == other.version else { return "migration" }
    let names = tables.map(\.name) + other.tables.map(\.name)
    return names.first { name in
      tables.first { $0.name == name } != other.tables.first { $0.name == name }
    }
  }
}

/// Makes the summary of a table while its rows pass.
struct TableDigester {
  private let name: String
  private var rows = 0
  private var stream = SHA256Stream()

  /// - Parameter columns: In the order in which each row has its values.
  init(_ name: String, columns: [String]) {
    self.name = name
    var bytes: [UInt8] = []
    for column in columns { Self.append(.text(column), to: &bytes) }
    stream.update(bytes)
  }

  mutating func add(_ batch: [[SQLValue]]) {
    rows += batch.count
    var bytes: [UInt8] = []
    for row in batch {
      for value in row { Self.append(value, to: &bytes) }
    }
    stream.update(bytes)
  }

  var summary: TableSummary {
    TableSummary(name: name, rows: rows, sha256: stream.finish().hexadecimal)
  }

  /// A byte for the kind, then a number in eight bytes, or a length and as many bytes: no two rows
  /// look alike.
  private static func append(_ value: SQLValue, to bytes: inout [UInt8]) {
    func append(_ number: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
      }
    }
    switch value {
    case .null: bytes.append(0)
    case .integer(let integer):
      bytes.append(1)
      append(UInt64(bitPattern: integer))
    case .real(let real):
      bytes.append(2)
      append(real.bitPattern)
    case .text(let text):
      bytes.append(3)
      append(UInt64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    case .blob(let blob):
      bytes.append(4)
      append(UInt64(blob.count))
      bytes.append(contentsOf: blob)
    }
  }
}
