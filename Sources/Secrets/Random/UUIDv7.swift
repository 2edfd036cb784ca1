/// Ids of what people make: they sort by the time of their making and need nobody who counts
/// (RFC 9562 §5.7).
package enum UUIDv7 {
  /// A new id in lower case, as `01890a5d-ac96-774b-bcce-b302099a8057`.
  /// - Parameter milliseconds: Since 1970 in UTC; the lowest 48 bits of it are written.
  package static func make(at milliseconds: Int64) -> String {
    var random = SystemRandomNumberGenerator()
    return make(at: milliseconds, random: &random)
  }

  /// A new id whose 74 random bits come from a generator of the caller's.
  package static func make(
    at milliseconds: Int64, random: inout some RandomNumberGenerator
  ) -> String {
    let time = UInt64(bitPattern: milliseconds) << 16
    let high = time | 0x7000 | random.next() & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.next() >> 2
    let digits = Array((high.bigEndianBytes + low.bigEndianBytes).hexadecimal)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      .joined(separator: "-")
  }

  /// Whether a text has the form of a UUID in lower case: 8-4-4-4-12 hexadecimal digits. Of any
  /// version, because ids may come from a browser.
  package static func isUUID(_ text: String) -> Bool {
    guard text.utf8.count == 36 else { return false }
    return text.utf8.enumerated().allSatisfy { index, byte in
      switch index {
      case 8, 13, 18, 23: byte == UInt8(ascii: "-")
      default: Hexadecimal.isDigit(byte)
      }
    }
  }
}

extension UInt64 {
  fileprivate var bigEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (56 - 8 * $0)) }
  }
}
