import Files

/// Small pictures with notes in them; their pixels are the word “pixels”, for nobody decodes them.
enum Pictures {
  static let all: [(MediaType, [UInt8])] = [(.jpeg, jpeg), (.png, png), (.webP, webP)]

  /// Held upside down, with a place, a comment, and something behind the image.
  static let jpeg: [UInt8] =
    [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8))
    + segment(0xE1, Array("Exif\0\0".utf8) + orientation + Array("GPS 10.77,106.70".utf8))
    + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0GPS".utf8))
    + segment(0xFE, Array("GPS".utf8)) + segment(0xDB, [0, 1, 2])
    + segment(0xDA, [1, 2, 3]) + Array("pixels".utf8) + [0xFF, 0, 0xFF, 0xD0, 7, 0xFF, 0xD9]
    + Array("GPS behind".utf8)

  private static let orientation: [UInt8] =
    Array("II".utf8) + [
      42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0,
    ]

  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [UInt8](repeating: 0, count: 13))
    + chunk("tEXt", Array("GPS 10.77".utf8)) + chunk("eXIf", Array("GPS".utf8))
    + chunk("IDAT", Array("pixels".utf8)) + chunk("IEND", [])

  static let webP: [UInt8] = {
    let chunks =
      riff("VP8X", [8, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + riff("VP8 ", Array("pixels".utf8))
      + riff("EXIF", Array("GPS".utf8))
    return Array("RIFF".utf8) + little(chunks.count + 4) + Array("WEBP".utf8) + chunks
  }()

  static func holds(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: word) }
  }

  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    little(content.count).reversed() + Array(name.utf8) + content + [0, 0, 0, 0]
  }

  private static func riff(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(content.count) + content + (content.count % 2 == 0 ? [] : [0])
  }

  private static func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
