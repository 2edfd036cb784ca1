import Files

/// A picture without what a camera or a program wrote into it beside the image: telephones note the
/// place where it was taken, to a few metres, and that may be somebody's home.
enum PublicPicture {
  /// The bare picture; nil for one whose parts cannot be told apart, which is then not shown.
  static func bare(_ bytes: [UInt8], _ type: MediaType) -> [UInt8]? {
    switch type {
    case .jpeg: JPEGSegments.bare(bytes)
    case .png: PNGChunks.bare(bytes)
    case .webP: WebPChunks.bare(bytes)
    // Cameras write no GIF.
    case .gif: bytes
    default: nil
    }
  }
}

/// JPEG (ITU-T T.81 annex B): segments with a marker and a length, and scans of pixels.
private enum JPEGSegments {
  /// Ends with the image: behind it some telephones put a second picture with notes of its own.
  static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var result: [UInt8] = [0xFF, 0xD8]
    var place = 2
    while place + 1 < bytes.count {
      guard bytes[place] == 0xFF else { return nil }
      let marker = bytes[place + 1]
      if marker == 0xD9 { return result + [0xFF, 0xD9] }
      // Bytes to fill up.
      if marker == 0xFF {
        place += 1
        continue
      }
      guard place + 4 <= bytes.count else { return nil }
      let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
      var end = place + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      if marker == 0xDA { end = endOfScan(bytes, from: end) }
      let segment = bytes[place..<end]
      switch marker {
      case 0xE1: result += orientation(segment).map(exif) ?? []
      // Colours: JFIF, ICC, Adobe.
      case 0xE0, 0xE2, 0xEE: result += segment
      case 0xE3...0xEF, 0xFE: break
      default: result += segment
      }
      place = end
    }
    // Cut off; browsers show what there is.
    return result
  }

  /// The next marker that is no part of a scan. Within one, 0 follows 0xFF, or a restart marker.
  private static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place + 1 < bytes.count {
        let isMarker =
          bytes[place] == 0xFF && bytes[place + 1] != 0 && !(0xD0...0xD7).contains(bytes[place + 1])
        if isMarker { return place }
        place += 1
      }
      return bytes.count
    }
  }

  /// How the camera was held, 2…8; nil if upright or unknown.
  private static func orientation(_ segment: ArraySlice<UInt8>) -> UInt8? {
    let tiff = Array(segment.dropFirst(10))
    guard segment.dropFirst(4).starts(with: "Exif\0\0".utf8), tiff.count >= 8 else { return nil }
    let isLittle = tiff.starts(with: "II".utf8)
    func number(_ place: Int, _ count: Int) -> Int? {
      guard place >= 0, place + count <= tiff.count else { return nil }
      let part = tiff[place..<(place + count)]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 100) {
      let place = directory + 2 + entry * 12
      guard number(place, 2) == 0x0112, let value = number(place + 8, 2) else { continue }
      return (2...8).contains(value) ? UInt8(value) : nil
    }
    return nil
  }

  /// A segment that says nothing but the orientation.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    [0xFF, 0xE1, 0, 34] + "Exif\0\0".utf8 + "MM".utf8
      + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  }
}

/// PNG: chunks with a length, a name and a checksum.
private enum PNGChunks {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let notes: Set<String> = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]

  static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.starts(with: signature) else { return nil }
    var result = signature
    var place = signature.count
    while place + 12 <= bytes.count {
      let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = place + 12 + length
      guard end <= bytes.count else { return nil }
      let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      if !notes.contains(name) { result += bytes[place..<end] }
      if name == "IEND" { return result }
      place = end
    }
    return nil
  }
}

/// WebP: a RIFF file, with chunks of even length.
private enum WebPChunks {
  static func bare(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 12, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    var chunks: [UInt8] = []
    var place = 12
    while place + 8 <= bytes.count {
      let name = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
      let length = bytes[(place + 4)..<(place + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = place + 8 + length + length % 2
      guard end <= bytes.count else { return nil }
      var chunk = Array(bytes[place..<end])
      // The flags of the file that say that it has EXIF (8) and XMP (4).
      if name == "VP8X", chunk.count > 8 { chunk[8] &= ~(8 | 4) }
      if name != "EXIF", name != "XMP " { chunks += chunk }
      place = end
    }
    let size = UInt32(clamping: chunks.count + 4)
    let header = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    return "RIFF".utf8 + header + "WEBP".utf8 + chunks
  }
}
