import CSodium

/// SHA-256 (FIPS 180-4) of bytes that come in pieces. A copy goes its own way.
package struct SHA256Stream: Sendable {
  private var state = crypto_hash_sha256_state()

  package init() {
    Sodium.prepare()
    crypto_hash_sha256_init(&state)
  }

  package mutating func update(_ bytes: some Collection<UInt8>) {
    bytes.withBytes { _ = crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count)) }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    bytes.withMemoryRebound(to: UInt8.self) {
      _ = crypto_hash_sha256_update(&state, $0.baseAddress, UInt64($0.count))
    }
  }

  /// The digest of everything so far: 32 bytes. More bytes may follow for a later one.
  package func finish() -> [UInt8] {
    var last = state
    return .filled(crypto_hash_sha256_bytes()) { crypto_hash_sha256_final(&last, $0) }
  }
}
