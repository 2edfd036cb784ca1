import Foundation

/// A password as it was typed, in the form in which it is hashed. Its text is never printed.
package struct Password: Sendable {
  /// A password is hashed as a whole, so its length is bounded: nobody remembers more, and megabytes
  /// of it would cost the server's time.
  package static let longest = 1_024

  /// NFC in UTF-8: an `ế` typed as one character on a phone and as three on an old PC is one
  /// password.
  let bytes: [UInt8]

  /// - Throws: `tooLong` if its UTF-8 has more than ``longest`` bytes, as typed or composed.
  package init(_ text: String) throws(PasswordProblem) {
    guard text.utf8.count <= Self.longest else { throw .tooLong }
    bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    // A few characters of other scripts grow when they are composed.
    guard bytes.count <= Self.longest else { throw .tooLong }
  }
}

extension Password: CustomStringConvertible, CustomReflectable {
  package var description: String { "(password)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a password could not be hashed or compared.
package enum PasswordProblem: Error, Equatable {
  /// It has more than ``Password/longest`` bytes.
  case tooLong
  /// The system could not give the memory that the hash needs.
  case outOfMemory
}
