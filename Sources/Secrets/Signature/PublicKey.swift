import CSodium

/// What tells whether a message was signed by a ``SigningKey``; no secret.
package struct PublicKey: Hashable, Sendable {
  package let bytes: [UInt8]

  /// - Returns: Nil for anything but 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == crypto_sign_publickeybytes() else { return nil }
    self.bytes = bytes
  }

  /// Reads what ``text`` writes; nil for anything else.
  package init?(text: String) {
    guard let bytes = [UInt8](hexadecimal: text) else { return nil }
    self.init(bytes)
  }

  /// 64 hexadecimal digits in lower case.
  package var text: String { bytes.hexadecimal }

  /// Half of its SHA-256 in hexadecimal, which a person can compare: 32 digits.
  package var fingerprint: String { String(Digest.sha256(bytes).hexadecimal.prefix(32)) }

  /// Whether a signature is of that message, by the private key that belongs to this one.
  package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    Sodium.prepare()
    guard signature.count == crypto_sign_bytes() else { return false }
    return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
  }
}
