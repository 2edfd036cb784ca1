import MovementCore

/// Collects bytes and hands them on in large pieces, so that a long table costs few system calls
/// and little memory.
package struct OutputBuffer {
  private var bytes: [UInt8] = []
  private let drain: ([UInt8]) throws -> Void
  private static let limit = 65_536

  /// - Parameter drain: takes each piece; what it throws comes out of `flush`.
  package init(drain: @escaping ([UInt8]) throws -> Void) {
    self.drain = drain
    bytes.reserveCapacity(Self.limit + 4_096)
  }

  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  package mutating func append(_ byte: UInt8) { bytes.append(byte) }
  package mutating func append(_ piece: [UInt8]) { bytes.append(contentsOf: piece) }

  package mutating func append(_ number: Int) {
    guard number < 0 || number > 9 else {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
      return
    }
    append(String(number))
  }

  /// `YYYY-MM-DD`.
  mutating func append(_ date: CivilDate) {
    let (year, month, day) = date.parts
    append(year, digits: 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, digits: 2)
    bytes.append(UInt8(ascii: "-"))
    append(day, digits: 2)
  }

  private mutating func append(_ number: Int, digits: Int) {
    var divisor = digits == 4 ? 1_000 : 10
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  /// Hands on what has been collected once it is much.
  package mutating func flushIfFull() throws {
    if bytes.count >= Self.limit { try flush() }
  }

  /// Hands on everything.
  package mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try drain(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
