import FoundationEssentials
import MovementCore

/// JSON for programs, the same bytes for the same values.
enum JSONText {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}

/// A unit as programs know it.
struct UnitName: Encodable {
  let id: UnitID
  let name: String

  init(_ unit: Unit) {
    id = unit.id
    name = unit.name
  }
}
