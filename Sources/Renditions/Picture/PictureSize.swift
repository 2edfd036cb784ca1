import Files

/// How many points a picture has, by its own bytes. Asked of clean pictures only, and yet prepared
/// for anything: the tool that made them may have been misled.
struct PictureSize {
  let width: Int
  let height: Int

  init?(_ bytes: [UInt8], _ type: MediaType) {
    let found =
      switch type {
      case .png: Self.png(bytes)
      case .jpeg: Self.jpeg(bytes)
      case .webP: Self.webP(bytes)
      default: nil as (Int, Int)?
      }
    guard let found, found.0 > 0, found.1 > 0 else { return nil }
    (width, height) = found
  }

  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count > 24 else { return nil }
    return (big(bytes, 18), big(bytes, 22))
  }

  /// Walks from mark to mark until one begins a frame.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    var place = 2
    while place + 9 <= bytes.count, bytes[place] == 0xFF {
      let mark = bytes[place + 1]
      if (0xC0...0xCF).contains(mark), ![0xC4, 0xC8, 0xCC].contains(mark) {
        return (big(bytes, place + 7), big(bytes, place + 5))
      }
      place += 2 + max(2, big(bytes, place + 2))
    }
    return nil
  }

  private static func webP(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count > 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return (little(bytes, 26) & 0x3FFF, little(bytes, 28) & 0x3FFF)
    case "VP8L":
      let bits = little(bytes, 21) | little(bytes, 23) << 16
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
      let width = little(bytes, 24) | Int(bytes[26]) << 16
      let height = little(bytes, 27) | Int(bytes[29]) << 16
      return (width + 1, height + 1)
    default: return nil
    }
  }

  /// 16 bits, most significant byte first.
  private static func big(_ bytes: [UInt8], _ place: Int) -> Int {
    Int(bytes[place]) << 8 | Int(bytes[place + 1])
  }

  /// 16 bits, least significant byte first.
  private static func little(_ bytes: [UInt8], _ place: Int) -> Int {
    Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }
}
