/// A letter as dictionaries order it: its place in the alphabet, its tone, its case.
struct VietnameseLetter: Sendable {
  /// From 0, in `alphabet`.
  let place: UInt8
  /// 1 (ngang) to 6 (nặng); 7 for marks that Vietnamese does not know.
  let tone: UInt8
  let isCapital: Bool

  /// Latin letters with Vietnamese ones among them, each a letter of its own.
  static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  /// The letters of the first 0x1F00 scalars that have a place in the alphabet.
  static let of: [Unicode.Scalar: VietnameseLetter] = {
    var letters: [Unicode.Scalar: VietnameseLetter] = [:]
    for value in (0x41 as UInt32)..<0x1F00 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      letters[scalar] = VietnameseLetter(scalar)
    }
    return letters
  }()

  /// The letter that a shape makes of another: ă of a; nil if there is none.
  static func place(of place: UInt8, _ shape: VietnameseMark.Shape) -> UInt8? {
    shaped[Shaped(base: alphabet[Int(place)], shape: shape)]
  }

  private struct Shaped: Hashable {
    let base: Unicode.Scalar
    let shape: VietnameseMark.Shape
  }

  private static let shaped: [Shaped: UInt8] = {
    let made: [(Unicode.Scalar, VietnameseMark.Shape, Unicode.Scalar)] = [
      ("a", .breve, "ă"), ("a", .circumflex, "â"), ("d", .stroke, "đ"), ("e", .circumflex, "ê"),
      ("o", .circumflex, "ô"), ("o", .horn, "ơ"), ("u", .horn, "ư"),
    ]
    var places: [Shaped: UInt8] = [:]
    for (base, shape, letter) in made {
      places[Shaped(base: base, shape: shape)] = alphabet.firstIndex(of: letter).map(UInt8.init)
    }
    return places
  }()

  /// Unicode's names say what a letter is made of: `LATIN CAPITAL LETTER O WITH HORN AND TILDE`.
  private init?(_ scalar: Unicode.Scalar) {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      let base = words[3].lowercased().unicodeScalars.first,
      let basePlace = Self.alphabet.firstIndex(of: base)
    else { return nil }
    var place = UInt8(basePlace)
    var tone: UInt8 = 1
    for mark in words.dropFirst(5).joined(separator: " ").split(separator: " AND ") {
      switch VietnameseMark.named[String(mark)] {
      case .tone(let known): tone = known
      case .shape(let shape): place = Self.place(of: place, shape) ?? place
      case nil: tone = 7
      }
    }
    self.place = place
    self.tone = tone
    isCapital = words[1] == "CAPITAL"
  }
}

/// What is written on a letter.
enum VietnameseMark: Sendable {
  /// 1 (ngang) to 6 (nặng).
  case tone(UInt8)
  case shape(Shape)

  enum Shape: Hashable, Sendable {
    case breve, circumflex, horn, stroke
  }

  /// By the words that Unicode uses in the names of letters.
  static let named: [String: VietnameseMark] = [
    "GRAVE": .tone(2), "HOOK ABOVE": .tone(3), "TILDE": .tone(4), "ACUTE": .tone(5),
    "DOT BELOW": .tone(6), "BREVE": .shape(.breve), "CIRCUMFLEX": .shape(.circumflex),
    "HORN": .shape(.horn), "STROKE": .shape(.stroke),
  ]

  /// By combining character.
  static let combining: [Unicode.Scalar: VietnameseMark] = [
    "\u{0300}": .tone(2), "\u{0309}": .tone(3), "\u{0303}": .tone(4), "\u{0301}": .tone(5),
    "\u{0323}": .tone(6), "\u{0306}": .shape(.breve), "\u{0302}": .shape(.circumflex),
    "\u{031B}": .shape(.horn),
  ]
}
