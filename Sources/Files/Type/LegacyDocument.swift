/// Which document a compound file is.
enum LegacyDocument {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func type(_ content: some Content) throws(FileProblem) -> MediaType {
    guard let file = try CompoundFile(content) else { throw .unknownType }
    let names = rootNames(try file.directory())
    guard names.isDisjoint(with: ["Macros", "_VBA_PROJECT_CUR"]) else { throw .macros }
    switch (names.contains("WordDocument"), !names.isDisjoint(with: ["Workbook", "Book"])) {
    case (true, false): return .legacyWordDocument
    case (false, true): return .legacyWorkbook
    default: throw .unknownType
    }
  }

  /// The names of what lies directly in the root, not in a document that is embedded in another.
  private static func rootNames(_ directory: [UInt8]) -> Set<String> {
    // An entry has 128 bytes; the first is the root. Its children are a binary tree: 68 the left,
    // 72 the right neighbour, 76 the topmost child.
    var names: Set<String> = []
    var waiting = [directory.number32(at: 76)]
    var left = directory.count / 128
    while let next = waiting.popLast(), left > 0 {
      guard let next, next < directory.count / 128 else { continue }
      left -= 1
      names.insert(name(directory, of: next))
      waiting.append(directory.number32(at: next * 128 + 68))
      waiting.append(directory.number32(at: next * 128 + 72))
    }
    return names
  }

  /// At most 31 characters of UTF-16 and a NUL; the length counts bytes.
  private static func name(_ directory: [UInt8], of entry: Int) -> String {
    let start = entry * 128
    let length = min(64, directory.number16(at: start + 64) ?? 0)
    let units = stride(from: start, to: start + length - 2, by: 2)
      .compactMap { directory.number16(at: $0).map(UInt16.init(truncatingIfNeeded:)) }
    return String(decoding: units, as: UTF16.self)
  }
}
