/// Bytes that can be looked at in any place.
package protocol Content {
  var size: Int { get }

  /// Up to so many bytes from a place on; fewer only at the end, none behind it.
  func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8]
}

extension [UInt8]: Content {
  package var size: Int { count }

  package func read(at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
    guard offset >= 0, offset < self.count, count > 0 else { return [] }
    return Array(self[offset..<(offset + Swift.min(count, self.count - offset))])
  }
}

extension [UInt8] {
  /// Whether these bytes stand at a place.
  func has(_ bytes: some Collection<UInt8>, at offset: Int = 0) -> Bool {
    offset >= 0 && offset <= count && self[offset...].starts(with: bytes)
  }

  /// Whether this text stands at a place.
  func has(_ text: String, at offset: Int = 0) -> Bool { has(text.utf8, at: offset) }

  /// A number of 16 bits, least byte first; nil behind the end.
  func number16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= count else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// A number of 32 bits, least byte first; nil behind the end.
  func number32(at offset: Int) -> Int? {
    guard let low = number16(at: offset), let high = number16(at: offset + 2) else { return nil }
    return low | high << 16
  }
}
