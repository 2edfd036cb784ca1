import CSodium

/// Bytes that nobody can guess, from the system's source of randomness.
package enum RandomBytes {
  /// So many bytes; none for a number below one.
  package static func bytes(_ count: Int) -> [UInt8] {
    Sodium.prepare()
    return .filled(max(0, count)) { randombytes_buf($0, max(0, count)) }
  }
}
