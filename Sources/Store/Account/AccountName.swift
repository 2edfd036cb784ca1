/// The names with which people sign in: 3…64 of a-z, 0-9, full stop and hyphen, easy to read over a
/// telephone and to type without diacritics.
package enum AccountName {
  package static func isValid(_ name: String) -> Bool {
    (3...64).contains(name.utf8.count) && name.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
