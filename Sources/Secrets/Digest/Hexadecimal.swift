/// Bytes as text.
package enum Hexadecimal {
  /// Whether a byte is a hexadecimal digit in lower case, the only case that is written here.
  package static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }

  fileprivate static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}

extension Collection<UInt8> {
  /// Two digits for each byte, in lower case.
  package var hexadecimal: String { Array(self).hexadecimal }
}

extension [UInt8] {
  /// Two digits for each byte, in lower case.
  package var hexadecimal: String {
    String(unsafeUninitializedCapacity: 2 * count) { buffer in
      var place = 0
      for byte in self {
        buffer[place] = Hexadecimal.digit(byte >> 4)
        buffer[place + 1] = Hexadecimal.digit(byte & 0xF)
        place += 2
      }
      return place
    }
  }
}

extension [UInt8] {
  /// Reads two digits for each byte, in either case; nil for anything else.
  package init?(hexadecimal text: String) {
    let digits = text.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
