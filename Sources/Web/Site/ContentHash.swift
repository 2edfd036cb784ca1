/// A name for a content that changes with it. It guards nothing: two contents made on purpose
/// could share one.
enum ContentHash {
  /// FNV-1a over 64-bit words, with a last mix, because a page has hundreds of thousands of bytes.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let prime: UInt64 = 0x100_0000_01b3
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* prime
        hash ^= hash >> 29
        offset += 8
      }
      for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* prime }
    }
    hash = (hash ^ UInt64(bytes.count)) &* prime
    return String(hash ^ (hash >> 32), radix: 16)
  }
}
