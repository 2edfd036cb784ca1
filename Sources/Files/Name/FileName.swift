import Foundation

/// The names of files as people see them. No file is stored under such a name.
package enum FileName {
  /// In characters.
  private static let longest = 120
  /// In bytes of UTF-8: more, and no system saves the file.
  private static let longestInBytes = 255
  private static let nameless = "tep-dinh-kem"

  /// A name that says what the file is called and nothing else.
  ///
  /// - It is the last part of a path, in NFC, without control and direction marks, characters that
  ///   nobody sees, or dots at its ends; any space is one space.
  /// - Its ending is one of the type's. A false ending that names a kind of file is taken off, one
  ///   after another (`photo.jpg.exe` of a picture becomes `photo.jpg`, `photo.png` too); any other
  ///   ending is taken for a part of the name and the type's comes behind it (`BC.UBND` becomes
  ///   `BC.UBND.pdf`).
  /// - It has at most 120 characters and 255 bytes; its ending stays.
  ///
  /// - Parameters:
  ///   - raw: As a browser sent it.
  ///   - type: By the file's content; nil leaves the ending as it is.
  package static func clean(_ raw: String, type: MediaType?) -> String {
    var stem = visible(lastPart(raw.precomposedStringWithCanonicalMapping))
    var ending = ""
    if let type {
      (stem, ending) = truthful(stem, type: type)
    } else if let place = endingPlace(stem) {
      ending = String(stem[place...])
      stem = String(stem[..<place])
    }
    stem = trimmed(stem)
    if stem.isEmpty { stem = nameless }
    // A long ending of no known type is cut like the rest.
    if ending.count > 20 { (stem, ending) = (stem + ending, "") }
    return shortened(stem, by: ending) + ending
  }

  private static func lastPart(_ path: String) -> String {
    path.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
  }

  /// The text without what cannot be seen. Format characters hold the direction marks and those of
  /// no width.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: continue
      case .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if result.last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    return trimmed(String(result))
  }

  /// Without dots and spaces around it: a dot before hides a file, a dot behind is dropped by
  /// Windows.
  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: [".", " "])
  }

  /// Where the last ending begins, at its dot.
  private static func endingPlace(_ name: String) -> String.Index? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return dot
  }

  private static func truthful(_ name: String, type: MediaType) -> (stem: String, ending: String) {
    var name = name
    while let place = endingPlace(name) {
      let ending = name[place...]
      let kind = ending.dropFirst().lowercased()
      if type.fileExtensions.contains(kind) { return (String(name[..<place]), String(ending)) }
      guard KnownEndings.all.contains(kind) else { break }
      name = trimmed(String(name[..<place]))
    }
    return (name, "." + type.fileExtension)
  }

  private static func shortened(_ stem: String, by ending: String) -> String {
    let room = longestInBytes - ending.utf8.count
    let fitting = fitting(stem.prefix(longest - ending.count).map { String($0) }, in: room)
    // One character may have more marks than there is room for.
    let result =
      fitting.isEmpty ? self.fitting(stem.unicodeScalars.map(String.init), in: room) : fitting
    return trimmed(result)
  }

  /// As many of the first pieces as have so many bytes together.
  private static func fitting(_ pieces: [String], in room: Int) -> String {
    var left = room
    return pieces.prefix { piece in
      left -= piece.utf8.count
      return left >= 0
    }.joined()
  }
}
