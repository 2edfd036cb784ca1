import CSodium

/// The digest of bytes that are there as a whole. ``SHA256Stream`` takes them in pieces.
package enum Digest {
  /// SHA-256 (FIPS 180-4): 32 bytes.
  package static func sha256(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var stream = SHA256Stream()
    stream.update(bytes)
    return stream.finish()
  }

  /// SHA-256 of a text's UTF-8: 32 bytes.
  package static func sha256(_ text: String) -> [UInt8] { sha256(text.utf8) }

  /// HMAC-SHA-256 (RFC 2104): 32 bytes that only who has the key can make.
  /// - Parameter key: Of any length; 32 random bytes are what it wants.
  package static func hmacSHA256(
    _ bytes: some Collection<UInt8>, key: some Collection<UInt8>
  ) -> [UInt8] {
    Sodium.prepare()
    var state = crypto_auth_hmacsha256_state()
    crypto_auth_hmacsha256_init(&state, Array(key), key.count)
    bytes.withBytes {
      _ = crypto_auth_hmacsha256_update(&state, $0.baseAddress, UInt64($0.count))
    }
    return .filled(crypto_auth_hmacsha256_bytes()) { crypto_auth_hmacsha256_final(&state, $0) }
  }
}

/// Whether two secrets are the same, in a time that says nothing about where they differ. Their
/// lengths are no secret.
package func constantTimeEquals(
  _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
) -> Bool {
  guard left.count == right.count else { return false }
  return left.withBytes { left in
    right.withBytes { right in
      // libsodium wants pointers even to nothing.
      guard let left = left.baseAddress, let other = right.baseAddress else { return true }
      return sodium_memcmp(left, other, right.count) == 0
    }
  }
}

/// Whether two secret texts have the same UTF-8, in a time that says nothing about where they differ.
package func constantTimeEquals(_ left: String, _ right: String) -> Bool {
  constantTimeEquals(left.utf8, right.utf8)
}
