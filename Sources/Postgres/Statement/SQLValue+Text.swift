import CLibPQ
import SQL

extension SQLValue {
  /// Reads a value as PostgreSQL writes it. SQLite has fewer types, and what is one of its kinds
  /// there is made one here: true and false are 1 and 0, a sum of whole numbers is a whole number.
  ///
  /// Nil if it is a number that fits no type of the port.
  init?(_ bytes: UnsafeRawBufferPointer, type: Oid) {
    switch type {
    case TypeID.bool: self = .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
    case TypeID.bytes: self = .blob(Self.bytes(ofHex: bytes.dropFirst(2)))
    case TypeID.int8, TypeID.int4, TypeID.int2, TypeID.oid:
      guard let integer = Int64(Self.text(bytes)) else { return nil }
      self = .integer(integer)
    case TypeID.float8, TypeID.float4:
      guard let real = Double(Self.text(bytes)) else { return nil }
      self = .real(real)
    case TypeID.numeric:
      let text = Self.text(bytes)
      if let integer = Int64(text) {
        self = .integer(integer)
      } else if text.contains(where: { !$0.isNumber && $0 != "-" }), let real = Double(text) {
        self = .real(real)
      } else {
        return nil
      }
    default: self = .text(Self.text(bytes))
    }
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Two digits for each byte.
  private static func bytes(ofHex digits: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    var (bytes, high): ([UInt8], UInt8?) = ([], nil)
    bytes.reserveCapacity(digits.count / 2)
    for digit in digits {
      let value = digit >= UInt8(ascii: "a") ? digit - UInt8(ascii: "a") + 10 : digit & 0xF
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
