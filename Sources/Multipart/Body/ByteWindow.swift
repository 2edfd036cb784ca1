import Glibc

/// The bytes that came and are not read yet.
struct ByteWindow: Sendable {
  enum Search {
    /// Where the pattern begins.
    case found(Int)
    /// The pattern does not begin within the first so many bytes, whatever comes.
    case none(before: Int)
  }

  private var storage: [UInt8]
  /// Where the unread bytes begin.
  private var start = 0
  /// How many of the unread bytes were searched in vain, so that bytes that come one by one are not
  /// searched again and again.
  private var searched = 0

  init(_ bytes: some Sequence<UInt8>) { storage = Array(bytes) }

  var count: Int { storage.count - start }

  mutating func append(_ bytes: some Collection<UInt8>) {
    // The generic way can be as slow as one call a byte.
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { storage.append(contentsOf: $0) }
    if isDone == nil { storage.append(contentsOf: bytes) }
  }

  /// Gives the memory of what was read back.
  mutating func discardRead() {
    storage.removeSubrange(..<start)
    start = 0
  }

  /// Passes over bytes. The next search may be for another pattern.
  mutating func skip(_ count: Int) {
    start += count
    searched = 0
  }

  /// The first bytes, or all that there are.
  func prefix(_ count: Int) -> ArraySlice<UInt8> { storage[start...].prefix(count) }

  func starts(with bytes: some Sequence<UInt8>) -> Bool { storage[start...].starts(with: bytes) }

  /// How many bytes there are before the first that is different.
  func prefixCount(while isAlike: (UInt8) -> Bool) -> Int {
    (storage[start...].firstIndex { !isAlike($0) } ?? storage.endIndex) - start
  }

  /// Looks for a pattern, the same at every call until ``skip(_:)``.
  mutating func search(for pattern: [UInt8]) -> Search {
    let found = storage.withUnsafeBytes { bytes in
      UnsafeRawBufferPointer(rebasing: bytes[(start + searched)...]).firstPlace(of: pattern)
    }
    if let found { return .found(searched + found) }
    searched = max(searched, count - (pattern.count - 1))
    return .none(before: searched)
  }
}

extension UnsafeRawBufferPointer {
  /// Where a pattern first begins. By `memchr` for its first byte, which is rare in what people
  /// upload, because that is many bytes a cycle; at worst a call for every byte.
  fileprivate func firstPlace(of pattern: [UInt8]) -> Int? {
    guard let base = baseAddress, let first = pattern.first else { return nil }
    var place = 0
    // Where the last match could begin.
    let last = count - pattern.count
    while place <= last {
      guard let candidate = memchr(base + place, Int32(first), last - place + 1) else {
        return nil
      }
      place = UnsafeRawPointer(candidate) - base
      if memcmp(base + place, pattern, pattern.count) == 0 { return place }
      place += 1
    }
    return nil
  }
}
