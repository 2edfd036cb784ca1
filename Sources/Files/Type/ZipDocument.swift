/// Office documents that are zip archives: Office Open XML (ECMA-376) and OpenDocument. Any other
/// archive is refused.
enum ZipDocument {
  static func type(_ content: some Content) throws(FileProblem) -> MediaType {
    guard let names = try ZipDirectory.names(content) else { throw .unknownType }
    let type: MediaType
    if let openDocument = try openDocument(content) {
      type = openDocument
    } else if let officeDocument = officeDocument(names) {
      type = officeDocument
    } else {
      throw .unknownType
    }
    guard !names.contains(where: isProgram) else { throw .macros }
    return type
  }

  /// OpenDocument says its type in its first entry, uncompressed (part 2 of the standard, 3.3).
  private static func openDocument(_ content: some Content) throws(FileProblem) -> MediaType? {
    let head = try content.read(at: 0, count: 256)
    guard head.number16(at: 8) == 0, head.number16(at: 26) == 8, head.has("mimetype", at: 30),
      let length = head.number32(at: 18), let extra = head.number16(at: 28),
      case let start = 38 + extra, start + length <= head.count
    else { return nil }
    let name = String(decoding: head[start..<(start + length)], as: UTF8.self)
    return [.openText, .openSpreadsheet].first { $0.rawValue == name }
  }

  private static func officeDocument(_ names: [String]) -> MediaType? {
    guard names.contains("[Content_Types].xml"), names.contains("_rels/.rels") else { return nil }
    // The web versions of the programs number their main part: `word/document2.xml`.
    let parts: [(prefix: String, type: MediaType)] = [
      ("word/document", .wordDocument), ("xl/workbook", .workbook),
      ("ppt/presentation", .presentation),
    ]
    let found = parts.filter { part in
      names.contains { $0.hasPrefix(part.prefix) && $0.hasSuffix(".xml") }
    }
    return found.count == 1 ? found.first?.type : nil
  }

  /// Visual Basic in Office Open XML, Basic and other languages in OpenDocument.
  private static func isProgram(_ name: String) -> Bool {
    name.lowercased().hasSuffix("vbaproject.bin") || name.hasPrefix("Basic/")
      || name.hasPrefix("Scripts/")
  }
}
