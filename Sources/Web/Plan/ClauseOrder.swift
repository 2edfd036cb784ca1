import VietnameseText

/// Where a clause reference such as “IV.4 §5 s3”, “II.10”, “Điều 3 khoản 2 điểm đ” or “Nơi nhận”
/// stands in its document: comparing gives document order.
struct ClauseOrder: Comparable, Hashable {
  /// Header and preamble stand before what is numbered; closing, recipients, signature after it.
  let part: Part
  /// The numbers of the reference, the outermost first; of a part without numbers, its place.
  let numbers: [Int]

  enum Part: Int, Comparable {
    case opening, body, closing

    static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  init(_ reference: String) {
    let numbers = reference.split { !$0.isLetter && !$0.isNumber }.flatMap(Self.numbers)
    let words = reference.folded
    if let place = Self.openings.firstIndex(where: words.hasPrefix) {
      part = .opening
      self.numbers = [place] + numbers
    } else if let place = Self.closings.firstIndex(where: words.hasPrefix) {
      part = .closing
      self.numbers = [place] + numbers
    } else if numbers.isEmpty {
      // Unknown words: after the numbered clauses, before the formal end.
      part = .closing
      self.numbers = [-1]
    } else {
      part = .body
      self.numbers = numbers
    }
  }

  static func < (left: ClauseOrder, right: ClauseOrder) -> Bool {
    left.part == right.part
      ? left.numbers.lexicographicallyPrecedes(right.numbers) : left.part < right.part
  }

  /// Beginnings of references, folded, in the order in which they stand in a document.
  private static let openings = [
    "dau van ban", "header", "ten", "title", "can cu", "mo dau", "preamble",
  ]
  private static let closings = [
    "loi ket", "ket luan", "closing", "noi nhan", "recipients", "chu ky", "signature", "phu luc",
    "annex",
  ]
}

// MARK: - Numbers of a reference

extension ClauseOrder {
  /// The numbers that one word of a reference means: “IV”, “10”, “s3”, “đ”, “05b” (five, second);
  /// none for a word such as “khoản”.
  static func numbers(_ word: Substring) -> [Int] {
    if let roman = roman(word) { return [roman] }
    let digits = word.drop { $0.isLetter }.prefix { $0.isNumber }
    guard let number = Int(digits) else { return letter(word).map { [$0] } ?? [] }
    return [number] + (letter(word[digits.endIndex...]).map { [$0] } ?? [])
  }

  private static func letter(_ word: Substring) -> Int? {
    guard word.count == 1, let letter = word.lowercased().first else { return nil }
    return alphabet.firstIndex(of: letter).map { $0 + 1 }
  }

  /// The letters with which points are counted: a, b, c, d, đ, e …
  private static let alphabet = Array("abcdđeghiklmnopqrstuvxy")

  /// A roman number in capitals up to 89. C, D and M are parts named by letters, and so is a
  /// single L.
  private static func roman(_ word: Substring) -> Int? {
    var rest = word[...]
    var value = 0
    if rest.hasPrefix("XL") {
      value = 40
      rest.removeFirst(2)
    } else if rest.hasPrefix("L"), rest.count > 1 {
      value = 50
      rest.removeFirst()
    }
    while rest.hasPrefix("X"), value % 50 < 30 {
      value += 10
      rest.removeFirst()
    }
    let ones = [
      "": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
    ]
    guard let one = ones[String(rest)], value + one > 0 else { return nil }
    return value + one
  }
}
