import Foundation

extension String {
  /// The text in NFC (plan format §1).
  var composed: String {
    unicodeScalars.allSatisfy(\.isComposedForSure) ? self : precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// In NFC whatever stands beside it: nearly all that a Vietnamese plan is made of.
  fileprivate var isComposedForSure: Bool {
    switch value {
    case 0..<0x300, 0x1EA0...0x1EF9, 0x2010...0x2027: true
    default: false
    }
  }
}
