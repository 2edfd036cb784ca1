/// Reads whole numbers as people write them.
package enum WholeNumber {
  /// `1234`, `1.234` and `1 234` are 1234; nil for anything else, a decimal or negative number too,
  /// and for what does not fit. Dots and spaces must stand between groups of three digits.
  package static func read(_ typed: String) -> Int? {
    let groups = typed.split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}"
    }
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = groups.first, !first.isEmpty
    else { return nil }
    if groups.count > 1 {
      guard first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
        return nil
      }
    }
    return Int(groups.joined())
  }
}
