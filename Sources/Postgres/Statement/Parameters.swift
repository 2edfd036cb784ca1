import CLibPQ
import SQL

/// The binds of a statement as they are sent.
struct Parameters {
  let values: CStrings
  /// 1 where the bytes are sent as they are, 0 where a text stands for the value.
  let formats: [Int32]

  init(_ binds: [SQLValue]) throws(Failure) {
    var values = CStrings()
    for bind in binds {
      switch bind {
      case .null: values.appendNull()
      case .integer(let integer): values.append(String(integer))
      case .real(let real): values.append("\(real)")
      case .blob(let bytes): values.append(bytes: bytes)
      case .text(let text):
        // PostgreSQL has no such texts, and C would cut them off.
        guard !text.utf8.contains(0) else { throw .refused(Self.nullCharacter) }
        values.append(text)
      }
    }
    self.values = values
    formats = binds.map { if case .blob = $0 { 1 } else { 0 } }
  }

  private static let nullCharacter = SQLError.constraint(
    .init(rule: .check, detail: "a text holds the character U+0000"))
}
