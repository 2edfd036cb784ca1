import CSodium

/// What one guess at a password costs who guesses, and one sign-in costs us.
package struct PasswordCost: Sendable, Equatable {
  /// Passes over the memory.
  package let passes: UInt64
  /// In bytes.
  package let memory: Int

  package init(passes: UInt64, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  /// libsodium's limits for signing in: two passes over 64 MiB, some 70 ms of one core.
  package static let interactive = PasswordCost(
    passes: UInt64(crypto_pwhash_opslimit_interactive()),
    memory: crypto_pwhash_memlimit_interactive())

  /// The least that Argon2id takes: for tests, and for nothing else.
  package static let least = PasswordCost(
    passes: UInt64(crypto_pwhash_argon2id_opslimit_min()),
    memory: crypto_pwhash_argon2id_memlimit_min())
}
