import CSodium

/// libsodium, ready to be used.
enum Sodium {
  /// Chooses libsodium's fastest routines for this processor, once; every use of it comes through
  /// here first. It cannot fail in a way that would matter: without it the slower routines are
  /// used, and where a system has no source of randomness libsodium ends the process itself.
  static func prepare() { _ = status }

  private static let status = sodium_init()
}
