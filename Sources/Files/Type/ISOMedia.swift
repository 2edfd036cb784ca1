/// Files of boxes (ISO/IEC 14496-12): films, sound, and the pictures of newer phones. The first box
/// says which.
enum ISOMedia {
  static func type(_ head: [UInt8]) -> MediaType? {
    guard head.has("ftyp", at: 4), head.has([0, 0], at: 0) else { return nil }
    // The length of the box, most significant byte first.
    let length = Int(head[2]) << 8 | Int(head[3])
    guard length >= 16, length <= head.count, length.isMultiple(of: 4) else { return nil }
    let brand = text(head[8..<12])
    // After the brand comes its version, then those it is compatible with.
    let others = stride(from: 16, to: length, by: 4).map { text(head[$0..<($0 + 4)]) }
    switch brand {
    case "heic", "heix", "heim", "heis": return .heic
    case "mif1":
      if others.contains("avif") { return nil }
      return others.contains { ["heic", "heix", "heim", "heis"].contains($0) } ? .heic : .heif
    case "M4A ", "M4B ": return .m4a
    case "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "M4V ":
      return .mp4
    default: return nil
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
