/// Sound in MPEG's layer III: a tag of any length, perhaps, and then frames.
enum MP3 {
  /// How far behind the tag the first frame may lie: writers leave some room.
  private static let room = 4_096

  static func isOne(_ content: some Content, head: [UInt8]) throws(FileProblem) -> Bool {
    guard head.has("ID3") else { return isFrames(head, at: 0) }
    guard head.count >= 10, head[3] < 0xFF, head[6..<10].allSatisfy({ $0 < 0x80 }) else {
      return false
    }
    // Seven bits of each byte (id3.org, “ID3v2.4.0 – Main structure”, 3.1).
    let length = head[6..<10].reduce(0) { $0 << 7 | Int($1) }
    // The longest frame has 1,441 bytes.
    let bytes = try content.read(at: 10 + length, count: room + 1_500)
    return bytes.indices.prefix(room).contains { isFrames(bytes, at: $0) }
  }

  /// Whether a frame begins here, and another behind it.
  private static func isFrames(_ bytes: [UInt8], at place: Int) -> Bool {
    guard let length = frameLength(bytes, at: place) else { return false }
    return frameLength(bytes, at: place + length) != nil
  }

  private static func frameLength(_ bytes: [UInt8], at place: Int) -> Int? {
    guard place + 4 <= bytes.count, bytes[place] == 0xFF, bytes[place + 1] & 0xE0 == 0xE0 else {
      return nil
    }
    let version = bytes[place + 1] >> 3 & 3  // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    let layer = bytes[place + 1] >> 1 & 3  // 1: layer III
    let rate = Int(bytes[place + 2] >> 4)
    let frequency = Int(bytes[place + 2] >> 2 & 3)
    guard version != 1, layer == 1, (1...14).contains(rate), frequency < 3 else { return nil }
    let isFirst = version == 3
    let bits = (isFirst ? ratesOfFirst : ratesOfSecond)[rate] * 1_000
    let hertz = [44_100, 48_000, 32_000][frequency] >> (isFirst ? 0 : version == 2 ? 1 : 2)
    return (isFirst ? 144 : 72) * bits / hertz + Int(bytes[place + 2] >> 1 & 1)
  }

  // Thousands of bits a second.
  private static let ratesOfFirst = [
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
  ]
  private static let ratesOfSecond = [
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160,
  ]
}
