extension MediaType {
  /// The type of a content, by its content alone.
  ///
  /// - Throws: `unknownType` if it is none of those that are taken, `macros` if it is an office
  ///   document that carries a program; what reading the content throws.
  package static func detect(_ content: some Content) throws(FileProblem) -> MediaType {
    let head = try content.read(at: 0, count: 4_096)
    if let type = picture(head) ?? ISOMedia.type(head) { return type }
    if head.has("%PDF-") { return .pdf }
    if head.has("PK\u{3}\u{4}") { return try ZipDocument.type(content) }
    if head.has(LegacyDocument.signature) { return try LegacyDocument.type(content) }
    if try MP3.isOne(content, head: head) { return .mp3 }
    guard try PlainText.isOne(content, head: head) else { throw .unknownType }
    return .plainText
  }

  private static func picture(_ head: [UInt8]) -> MediaType? {
    if head.has([0xFF, 0xD8, 0xFF]) { return .jpeg }
    if head.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), head.has("IHDR", at: 12) {
      return .png
    }
    if head.has("GIF87a") || head.has("GIF89a") { return .gif }
    if head.has("RIFF"), head.has("WEBPVP8", at: 8) { return .webP }
    return nil
  }
}
