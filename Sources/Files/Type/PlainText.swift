/// Text in UTF-8 that no program takes for more than text.
enum PlainText {
  static func isOne(_ content: some Content, head: [UInt8]) throws(FileProblem) -> Bool {
    guard !beginsLikeMarkup(head) else { return false }
    var offset = 0
    var carried: [UInt8] = []
    while offset < content.size {
      let piece = try content.read(at: offset, count: 1 << 16)
      guard !piece.isEmpty else { return false }
      offset += piece.count
      guard piece.allSatisfy(isOfText) else { return false }
      var bytes = carried + piece
      // A character may lie on both sides of the cut.
      let cut = offset < content.size ? bytes.suffix(3).lastIndex { $0 >= 0xC0 } : nil
      carried = cut.map { Array(bytes[$0...]) } ?? []
      if let cut { bytes.removeSubrange(cut...) }
      guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    }
    return true
  }

  /// No control characters but tab, the ends of lines, and a new page.
  private static func isOfText(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  /// What browsers, shells, printers and word processors take for a language of theirs.
  private static func beginsLikeMarkup(_ head: [UInt8]) -> Bool {
    let start = head.has([0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: head[start...].prefix(512), as: UTF8.self)
      .drop { $0.isWhitespace }.lowercased()
    if ["#!", "@echo", "{\\rtf", "%!ps", "mime-version:"].contains(where: text.hasPrefix) {
      return true
    }
    guard text.hasPrefix("<"), let next = text.unicodeScalars.dropFirst().first else {
      return false
    }
    return ("a"..."z").contains(next) || "!?/%".unicodeScalars.contains(next)
  }
}
