import CSodium
import Glibc

/// The hash of a password as it is stored: Argon2id (RFC 9106) with its salt and cost in one text,
/// `$argon2id$v=19$m=65536,t=2,p=1$…`.
///
/// Its functions compute for tens of milliseconds; a server calls them through ``PasswordWorker``.
package struct PasswordHash: Sendable, Hashable {
  package let encoded: String

  /// A hash that was stored. Of a text that is none, no password is the right one.
  package init(encoded: String) { self.encoded = encoded }

  /// Hashes a password with a new salt.
  /// - Throws: `outOfMemory`, also for a cost that Argon2id does not know.
  package init(of password: Password, cost: PasswordCost = .interactive) throws(PasswordProblem) {
    Sodium.prepare()
    var isDone = false
    let length = crypto_pwhash_strbytes()
    let text = [CChar](unsafeUninitializedCapacity: length) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      isDone = password.withCharacters { characters, count in
        crypto_pwhash_str_alg(
          start, characters, count, cost.passes, cost.memory, crypto_pwhash_alg_argon2id13()) == 0
      }
      // libsodium fills the rest with NULs.
      initialized = isDone ? length : 0
    }
    guard isDone else { throw .outOfMemory }
    encoded = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether it is the hash of this password.
  package func verify(_ password: Password) throws(PasswordProblem) -> Bool {
    Sodium.prepare()
    var failure: Int32 = 0
    let isRight = password.withCharacters { characters, count in
      errno = 0
      let result = crypto_pwhash_str_verify(encoded, characters, count)
      failure = errno
      return result == 0
    }
    guard isRight || failure != ENOMEM else { throw .outOfMemory }
    return isRight
  }

  /// Does the work of ``verify(_:)`` for an account that is not there, so that the time of the
  /// answer does not tell who has one.
  package static func verifyNothing(
    _ password: Password, cost: PasswordCost = .interactive
  ) throws(PasswordProblem) {
    _ = try PasswordHash(of: password, cost: cost)
  }

  /// Whether it was made at another cost, and should be made anew when the password is next known.
  package func needsRehash(cost: PasswordCost = .interactive) -> Bool {
    Sodium.prepare()
    return crypto_pwhash_str_needs_rehash(encoded, cost.passes, cost.memory) != 0
  }
}

extension Password {
  /// As libsodium wants them: characters with their number. The pointer is never null.
  fileprivate func withCharacters(
    _ body: (UnsafePointer<CChar>, UInt64) -> Bool
  ) -> Bool {
    // The NUL stands behind the password and does not count.
    (bytes + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer { characters in
      characters.baseAddress.map { body($0, UInt64(bytes.count)) } ?? false
    }
  }
}
