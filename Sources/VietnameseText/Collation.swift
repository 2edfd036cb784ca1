/// What a text is sorted by, the Vietnamese way (CLDR's rules for `vi`, with numbers by value).
///
/// The letters decide first: a ă â b c d đ e ê … o ô ơ … u ư …; texts with the same letters are
/// told apart by their tones (ngang, huyền, hỏi, ngã, sắc, nặng), and then by case, small letters
/// first. Spaces come before marks, marks before numbers, numbers before letters; “Tổ 2” comes
/// before “Tổ 10”. Composed and decomposed text give the same key.
package struct CollationKey: Hashable, Comparable, Sendable {
  /// The three levels, each closed by 0; comparing bytes compares keys.
  package let bytes: [UInt8]

  package init(_ text: some StringProtocol) {
    var levels = CollationLevels()
    for scalar in text.unicodeScalars { levels.append(scalar) }
    bytes = levels.bytes
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Sequence {
  /// Sorted the Vietnamese way by the text that each element has; equal ones keep their order.
  package func sortedByCollation(of text: (Element) throws -> String) rethrows -> [Element] {
    try map { (key: CollationKey(try text($0)), element: $0) }
      .sorted { $0.key < $1.key }
      .map(\.element)
  }
}

/// The levels of a key while a text is read.
private struct CollationLevels {
  private var letters: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []
  /// The number that is being read, without its leading zeros.
  private var digits: [UInt8] = []
  private var isInNumber = false
  private var leadingZeros: UInt8 = 0
  private var isAfterSpace = true

  /// Classes of the first level, in their order.
  private enum Class {
    static let space: UInt8 = 1
    static let mark: UInt8 = 2
    static let number: UInt8 = 3
    /// Letters are this plus the letter's place in the alphabet.
    static let letter: UInt8 = 8
    static let otherLetter: UInt8 = 255
  }

  var bytes: [UInt8] {
    var copy = self
    copy.closeNumber()
    if copy.isAfterSpace, copy.letters.last == Class.space { copy.letters.removeLast() }
    return copy.letters + [0] + copy.tones + [0] + copy.cases + [0]
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let digit = decimalDigit(scalar) { return append(digit: digit) }
    closeNumber()
    if scalar.properties.isWhitespace {
      if !isAfterSpace { letters.append(Class.space) }
      isAfterSpace = true
      return
    }
    if let mark = VietnameseMark.combining[scalar] { return append(mark) }
    isAfterSpace = false
    if let letter = VietnameseLetter.of[scalar] {
      letters.append(Class.letter + letter.place)
      tones.append(letter.tone)
      cases.append(letter.isCapital ? 2 : 1)
    } else {
      letters.append(scalar.properties.isAlphabetic ? Class.otherLetter : Class.mark)
      append(codePoint: scalar.value)
    }
  }

  /// A mark on its own belongs to the letter before it.
  private mutating func append(_ mark: VietnameseMark) {
    guard let last = letters.last, last >= Class.letter, last < Class.otherLetter else { return }
    switch mark {
    case .tone(let tone): if !tones.isEmpty { tones[tones.count - 1] = tone }
    case .shape(let shape):
      if let place = VietnameseLetter.place(of: last - Class.letter, shape) {
        letters[letters.count - 1] = Class.letter + place
      }
    }
  }

  private mutating func append(digit: UInt8) {
    isInNumber = true
    isAfterSpace = false
    if digit == 0, digits.isEmpty {
      if leadingZeros < 250 { leadingZeros += 1 }
    } else {
      digits.append(digit)
    }
  }

  /// A number counts by its length, then by its digits; “02” comes right after “2”.
  private mutating func closeNumber() {
    guard isInNumber else { return }
    letters += [Class.number, UInt8(clamping: digits.count + 1)] + digits.map { $0 + 1 }
    cases.append(leadingZeros + 1)
    digits = []
    isInNumber = false
    leadingZeros = 0
  }

  /// Three bytes, none of them 0.
  private mutating func append(codePoint: UInt32) {
    for shift in [14, 7, 0] as [UInt32] {
      letters.append(UInt8(codePoint >> shift & 0x7F) + 1)
    }
  }
}

private func decimalDigit(_ scalar: Unicode.Scalar) -> UInt8? {
  guard case 0x30...0x39 = scalar.value else { return nil }
  return UInt8(scalar.value - 0x30)
}
