/// Zip archives of entries that are not compressed.
enum Archive {
  static func make(_ entries: [(name: String, text: String)], comment: String = "") -> [UInt8] {
    var files: [UInt8] = []
    var list: [UInt8] = []
    for (name, text) in entries {
      let offset = files.count
      // Version, flags, method, time, date, checksum (not looked at), lengths.
      let shared =
        two(10) + two(0) + two(0) + four(0) + four(0) + four(text.utf8.count)
        + four(text.utf8.count) + two(name.utf8.count) + two(0)
      files += [UInt8]("PK\u{3}\u{4}") + shared + [UInt8](name) + [UInt8](text)
      list +=
        [UInt8]("PK\u{1}\u{2}") + two(10) + shared + two(0) + two(0) + two(0) + four(0)
        + four(offset) + [UInt8](name)
    }
    return files + list + [UInt8]("PK\u{5}\u{6}") + four(0) + two(entries.count)
      + two(entries.count) + four(list.count) + four(files.count) + two(comment.utf8.count)
      + [UInt8](comment)
  }

  /// An Office Open XML document with these parts.
  static func officeDocument(_ parts: String...) -> [UInt8] {
    make((["[Content_Types].xml", "_rels/.rels"] + parts).map { ($0, "<x/>") })
  }

  /// An OpenDocument of this type.
  static func openDocument(_ type: String, _ parts: String...) -> [UInt8] {
    make([("mimetype", type)] + (["content.xml"] + parts).map { ($0, "<x/>") })
  }
}

/// Compound files (the older Word and Excel) with entries and nothing in them.
enum Compound {
  struct Entry {
    var name: String
    /// Whether it is a folder, in which there is another entry.
    var child: Int?
    var right: Int?
  }

  /// - Parameter entries: The first is entry 1; 0 is the root, whose topmost child is 1.
  static func make(_ entries: [Entry], firstDirectorySector: Int = 1) -> [UInt8] {
    let none = 0xFFFF_FFFF
    let end = 0xFFFF_FFFE
    let root = entry(Entry(name: "Root Entry", child: 1), type: 5)
    var directory = root + entries.flatMap { entry($0, type: $0.child == nil ? 2 : 1) }
    while !directory.count.isMultiple(of: 512) { directory.append(0) }
    let sectors = directory.count / 512
    let header: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
      + two(0x3E) + two(3) + two(0xFFFE) + two(9) + two(6) + [UInt8](repeating: 0, count: 6)
      + four(0) + four(1) + four(firstDirectorySector) + four(0) + four(4_096) + four(end)
      + four(0) + four(end) + four(0) + four(0) + (1..<109).flatMap { _ in four(none) }
    let chain = (1...sectors).flatMap { four($0 == sectors ? end : $0 + 1) }
    var table = four(0xFFFF_FFFD) + chain
    while table.count < 512 { table += four(none) }
    return header + table + directory
  }

  private static func entry(_ entry: Entry, type: UInt8) -> [UInt8] {
    let units = Array(entry.name.utf16)
    let name = units.flatMap { two(Int($0)) } + [UInt8](repeating: 0, count: 64 - 2 * units.count)
    let none = 0xFFFF_FFFF
    return name + two(2 * units.count + 2) + [type, 1] + four(none) + four(entry.right ?? none)
      + four(entry.child ?? none) + [UInt8](repeating: 0, count: 48)
  }
}

private func two(_ number: Int) -> [UInt8] {
  [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
}

private func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
