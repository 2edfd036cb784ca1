import CSodium

/// A private key that signs by Ed25519 (RFC 8032). It is never printed.
package struct SigningKey: Sendable {
  package let publicKey: PublicKey
  private let secret: [UInt8]

  /// How many bytes a key follows from.
  package static let seedLength = 32

  /// - Parameter seed: 32 bytes that nobody can guess; whoever has them can sign.
  /// - Returns: Nil for another number of bytes.
  package init?(seed: [UInt8]) {
    guard seed.count == Self.seedLength else { return nil }
    Sodium.prepare()
    var publicBytes = [UInt8](repeating: 0, count: crypto_sign_publickeybytes())
    var secret = [UInt8](repeating: 0, count: crypto_sign_secretkeybytes())
    guard crypto_sign_seed_keypair(&publicBytes, &secret, seed) == 0,
      let key = PublicKey(publicBytes)
    else { return nil }
    publicKey = key
    self.secret = secret
  }

  /// 64 bytes that only who has the key can make, and that are the same for the same message.
  package func sign(_ message: [UInt8]) -> [UInt8] {
    .filled(crypto_sign_bytes()) { signature in
      _ = crypto_sign_detached(signature, nil, message, UInt64(message.count), secret)
    }
  }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "(signing key)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
