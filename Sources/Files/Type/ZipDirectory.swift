/// The list of entries at the end of a zip archive (PKWARE's APPNOTE, 4.3.12 and 4.3.16).
enum ZipDirectory {
  /// Far more than a document has.
  private static let longest = 4 << 20

  /// The names of all entries; nil if the list is broken or too long, or of an archive beyond 4 GiB
  /// or 65,534 entries.
  static func names(_ content: some Content) throws(FileProblem) -> [String]? {
    // The end record has 22 bytes and a comment of at most 65,535.
    let tailLength = min(content.size, 22 + 65_535)
    let tailStart = content.size - tailLength
    let tail = try content.read(at: tailStart, count: tailLength)
    guard let end = endRecord(tail), let count = tail.number16(at: end + 10), count < 0xFFFF,
      let length = tail.number32(at: end + 12), length <= longest,
      let start = tail.number32(at: end + 16), start + length <= tailStart + end
    else { return nil }
    return names(try content.read(at: start, count: length), count: count)
  }

  /// The last record whose comment ends with the file.
  private static func endRecord(_ tail: [UInt8]) -> Int? {
    guard tail.count >= 22 else { return nil }
    return (0...(tail.count - 22)).last { place in
      tail[place] == UInt8(ascii: "P") && tail.has("PK\u{5}\u{6}", at: place)
        && tail.number16(at: place + 20) == tail.count - place - 22
    }
  }

  private static func names(_ list: [UInt8], count: Int) -> [String]? {
    var names: [String] = []
    var place = 0
    for _ in 0..<count {
      guard list.has("PK\u{1}\u{2}", at: place), let name = list.number16(at: place + 28),
        let extra = list.number16(at: place + 30), let comment = list.number16(at: place + 32),
        place + 46 + name <= list.count
      else { return nil }
      names.append(String(decoding: list[(place + 46)..<(place + 46 + name)], as: UTF8.self))
      place += 46 + name + extra + comment
    }
    return names
  }
}
