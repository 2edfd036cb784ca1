import CSodium

/// A secret that stands in a cookie, a form or a link: sessions, invitations, form tokens.
package enum Token {
  /// 256 random bits as 43 characters of URL-safe base64 without padding (RFC 4648 §5).
  package static func make() -> String { text(RandomBytes.bytes(32)) }

  static func text(_ bytes: [UInt8]) -> String {
    let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING
    // With a NUL at its end.
    let length = sodium_base64_encoded_len(bytes.count, variant)
    return String(unsafeUninitializedCapacity: length) { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        guard let start = buffer.baseAddress else { return }
        sodium_bin2base64(start, length, bytes, bytes.count, variant)
      }
      return length - 1
    }
  }
}
