import Foundation
import GRDB
import SQL

extension SQLValue {
  init(_ value: DatabaseValue) {
    self =
      switch value.storage {
      case .null: .null
      case .int64(let integer): .integer(integer)
      case .double(let real): .real(real)
      case .string(let text): .text(text)
      case .blob(let data): .blob(Array(data))
      }
  }

  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let integer): integer.databaseValue
    case .real(let real): real.databaseValue
    case .text(let text): text.databaseValue
    case .blob(let bytes): Data(bytes).databaseValue
    }
  }
}

extension StatementArguments {
  /// SQLite would take a text with U+0000 in it and give back half of it; other engines refuse it.
  init(checking binds: [SQLValue]) throws {
    for case .text(let text) in binds where text.utf8.contains(0) {
      throw SQLError.constraint(.init(rule: .check, detail: "a text holds the character U+0000"))
    }
    self.init(binds.map(\.databaseValue))
  }
}
