/// A photo that nobody took, and any number of others like it.
struct BenchPhoto: Sendable {
  private static let width = 4_000
  private static let height = 3_000

  let bytes: [UInt8]

  /// Another photo: what its waves are multiplied by is changed a little, so that every point may
  /// differ while the file stays as long and as hard to read.
  func variant(_ number: Int) -> [UInt8] {
    var bytes = bytes
    // A table of 64 factors behind its mark, length and number.
    guard let mark = bytes.firstRange(of: [0xFF, 0xDB]) else { return bytes }
    let factors = mark.lowerBound + 5
    for bit in 0..<16 where number >> bit & 1 == 1 { bytes[factors + 1 + bit] += 1 }
    return bytes
  }

  /// Hills, a sky and the grain of a small camera, as TIFF without compression: line by line, so
  /// that the memory of the program that draws stays out of the figures.
  static func drawing() -> some Sequence<[UInt8]> {
    let points = width * height * 3
    let header = [UInt8]("II*\0".utf8) + four(8 + points)
    let end = directory(bits: 8 + points + 2 + 9 * 12 + 4)
    return (-1...height).lazy.map { $0 < 0 ? header : $0 < height ? line($0) : end }
  }

  private static func line(_ y: Int) -> [UInt8] {
    var chance = UInt64(y + 1) &* 0x9E37_79B9_7F4A_7C15
    return [UInt8](unsafeUninitializedCapacity: 3 * width) { bytes, initialized in
      for x in 0..<width {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let grain = Int(chance >> 60) + Int(chance >> 56 & 15) - 15
        let isSky = y < 1_500 + (x / 8 * (x / 8 % 400)) % 700
        let light = isSky ? 200 - y / 30 : 60 + (y * 7 + x * 3) / 400 % 50
        bytes[initialized] = UInt8(clamping: light + grain)
        bytes[initialized + 1] = UInt8(clamping: light + grain * 4 / 3 + 10)
        bytes[initialized + 2] = UInt8(clamping: light + grain + (isSky ? 40 : -20))
        initialized += 3
      }
    }
  }

  /// What the points mean (TIFF 6.0, section 6).
  private static func directory(bits: Int) -> [UInt8] {
    let fields = [
      (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bits), (259, 3, 1, 1), (262, 3, 1, 2),
      (273, 4, 1, 8), (277, 3, 1, 3), (278, 4, 1, height), (279, 4, 1, width * height * 3),
    ]
    let described = fields.flatMap { two($0.0) + two($0.1) + four($0.2) + four($0.3) }
    return two(fields.count) + described + four(0) + two(8) + two(8) + two(8)
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
