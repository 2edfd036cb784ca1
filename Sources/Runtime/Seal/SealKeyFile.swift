import Files
import Glibc
import MovementCore
package import Secrets

/// The file of the key that seals the record. It lies outside the database, so that who can write
/// there cannot seal; beside it lie the public key (`.pub`), by which anyone can check, and the roots
/// of the seals (`.log`).
package struct SealKeyFile: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// `seal.pub` beside `seal.key`.
  package var publicPath: String { stem + ".pub" }
  package var logPath: String { stem + ".log" }

  private var stem: String { path.hasSuffix(".key") ? String(path.dropLast(4)) : path }

  package var exists: Bool { access(path, F_OK) == 0 }

  /// Reads the key.
  ///
  /// - Throws: ``SealKeyProblem``, also if others than its owner can read it.
  package func read() throws -> SigningKey {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw errno == ENOENT ? SealKeyProblem.missing(path) : .unreadable(path, code: errno)
    }
    defer { close(file) }
    guard try PrivateFile.isPrivate(file) else { throw SealKeyProblem.open(path) }
    let text = String(decoding: try InputFile.read(path, limit: 1_000), as: UTF8.self)
    let seed = [UInt8](hexadecimal: String(text.prefix { !$0.isWhitespace }))
    guard let seed, let key = SigningKey(seed: seed) else { throw SealKeyProblem.noKey(path) }
    return key
  }

  /// Reads the key, or makes a new one if there is none. Of several programs that make it at once
  /// all get the same.
  package func readOrMake() throws -> SigningKey {
    if !exists {
      // It gets its name when it is complete; who finds one there takes that.
      let temporary = path + "." + RandomBytes.bytes(8).hexadecimal
      defer { unlink(temporary) }
      let seed = RandomBytes.bytes(SigningKey.seedLength).hexadecimal + "\n"
      try SealFile.write(seed, to: temporary, mode: 0o600)
      guard link(temporary, path) == 0 || errno == EEXIST else {
        throw SealKeyProblem.unwritable(path, code: errno)
      }
    }
    let key = try read()
    if access(publicPath, F_OK) != 0 {
      // The key is what counts; the public one can be written again.
      try? SealFile.write(key.publicKey.text + "\n", to: publicPath, mode: 0o644)
    }
    return key
  }
}

/// Small files that are written as a whole.
enum SealFile {
  static func write(_ text: String, to path: String, mode: mode_t, append: Bool = false) throws {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC)
    let file = open(path, flags, mode)
    guard file >= 0 else { throw SealKeyProblem.unwritable(path, code: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count, fsync(file) == 0 else {
      throw SealKeyProblem.unwritable(path, code: errno)
    }
  }
}
