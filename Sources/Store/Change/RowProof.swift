import SQL
import Secrets

/// What stands in a line of the record for the columns of a record that its other fields do not
/// tell: SHA-256 over their values. So the record proves every column, and shows none of these.
struct RowProof {
  private var bytes = Array("lantoa rows 1\0".utf8)

  init(_ values: SQLValue...) { for value in values { add(value) } }

  mutating func add(_ value: SQLValue) {
    switch value {
    case .null: bytes.append(0)
    case .integer(let integer): add("i", String(integer))
    case .real(let real): add("r", String(real))
    case .text(let text): add("t", text)
    case .blob(let blob): add("b", blob.hexadecimal)
    }
  }

  private mutating func add(_ kind: String, _ text: String) {
    bytes += kind.utf8
    bytes += String(text.utf8.count).utf8
    bytes.append(UInt8(ascii: ":"))
    bytes += text.utf8
  }

  /// In hexadecimal.
  var text: String { Digest.sha256(bytes).hexadecimal }

  /// The field's name.
  static let field = "proof"
}
