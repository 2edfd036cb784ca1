/// What changed from one text to another, word by word; of long texts line by line.
struct WordDifference: Equatable {
  let parts: [Part]

  struct Part: Equatable {
    let kind: Kind
    let text: String
  }

  enum Kind: Equatable {
    case same, removed, added
  }

  /// More pieces than that on one side are compared by lines, and more lines not at all: the work
  /// grows with the product of both sides.
  static let mostPieces = 1_500

  init(from before: String, to after: String) {
    for isPieceEnd in [Self.isWordEnd, Self.isLineEnd] {
      let old = Self.pieces(of: before, isPieceEnd)
      let new = Self.pieces(of: after, isPieceEnd)
      if let parts = Self.compared(old, new) {
        self.parts = parts
        return
      }
    }
    parts = Self.joined([(.removed, before), (.added, after)])
  }

  var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }

  private static func isWordEnd(_ character: Character) -> Bool { character.isWhitespace }

  private static func isLineEnd(_ character: Character) -> Bool { character.isNewline }

  /// A text cut after the white space that ends a word or a line.
  private static func pieces(
    of text: String, _ isEnd: (Character) -> Bool
  ) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let next = text.index(after: index)
      if isEnd(text[index]), next == text.endIndex || !isEnd(text[next]) {
        pieces.append(text[start..<next])
        start = next
      }
      index = next
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }

  /// Nil if there is too much to compare.
  private static func compared(_ old: [Substring], _ new: [Substring]) -> [Part]? {
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let middle = (old: old[head..<(old.count - tail)], new: new[head..<(new.count - tail)])
    guard max(middle.old.count, middle.new.count) <= mostPieces else { return nil }
    var pieces = old[..<head].map { (Kind.same, String($0)) }
    pieces += steps(Array(middle.old), Array(middle.new))
    pieces += old[(old.count - tail)...].map { (Kind.same, String($0)) }
    return joined(pieces)
  }

  /// The longest common subsequence, from its table of lengths.
  private static func steps(
    _ old: [Substring], _ new: [Substring]
  ) -> [(Kind, String)] {
    let width = new.count + 1
    var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          old[row] == new[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var steps: [(Kind, String)] = []
    var (row, column) = (0, 0)
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        steps.append((.same, String(old[row])))
        row += 1
        column += 1
      } else if column == new.count
        || row < old.count
          && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
      {
        steps.append((.removed, String(old[row])))
        row += 1
      } else {
        steps.append((.added, String(new[column])))
        column += 1
      }
    }
    return steps
  }

  /// Neighbours of one kind as one part.
  private static func joined(_ pieces: [(Kind, String)]) -> [Part] {
    var parts: [Part] = []
    for (kind, text) in pieces where !text.isEmpty {
      if let last = parts.last, last.kind == kind {
        parts[parts.count - 1] = Part(kind: kind, text: last.text + text)
      } else {
        parts.append(Part(kind: kind, text: text))
      }
    }
    return parts
  }
}
