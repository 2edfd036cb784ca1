private import Foundation

extension String {
  /// The text in NFC, in which the product keeps everything: `e` with its marks becomes `ế`.
  package var composed: String {
    // Nearly all text is composed already, and asking is much cheaper than composing.
    unicodeScalars.allSatisfy(\.isComposedForSure) ? self : precomposedStringWithCanonicalMapping
  }
}

extension Unicode.Scalar {
  /// In NFC whatever stands beside it: letters up to U+02FF, the Vietnamese ones and common
  /// punctuation.
  fileprivate var isComposedForSure: Bool {
    switch value {
    case 0..<0x300, 0x1EA0...0x1EF9, 0x2010...0x2027: true
    default: false
    }
  }
}
