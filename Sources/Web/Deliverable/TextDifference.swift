/// What was taken out of a text and what was put in, word by word.
///
/// Words and the white space between them are the pieces; the heaviest common subsequence of both
/// texts stays, in which a word weighs more than a space. Words that were replaced one after the
/// other are read together: a space alone does not part them. What both begin and end with is set
/// aside first; if the rest is still too long for that, it counts as replaced as a whole.
struct TextDifference: Equatable {
  private(set) var parts: [Part] = []

  struct Part: Equatable {
    let kind: Kind
    let text: String
  }

  enum Kind { case same, removed, added }

  /// Cells of the table of common lengths: some milliseconds.
  private static let mostCells = 4_000_000

  init(from old: String, to new: String) {
    let (old, new) = (Self.pieces(old), Self.pieces(new))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    add(.same, old.prefix(head))
    addMiddle(
      Array(old.dropFirst(head).dropLast(tail)), Array(new.dropFirst(head).dropLast(tail)))
    add(.same, old.suffix(tail))
    parts = Self.joined(parts)
  }

  var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }

  private mutating func addMiddle(_ old: [Substring], _ new: [Substring]) {
    guard !old.isEmpty, !new.isEmpty, old.count * new.count <= Self.mostCells else {
      add(.removed, old[...])
      add(.added, new[...])
      return
    }
    let weights = Self.commonWeights(old, new)
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        add(.same, old[i...i])
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || i < old.count && weights[i + 1][j] >= weights[i][j + 1] {
        add(.removed, old[i...i])
        i += 1
      } else {
        add(.added, new[j...j])
        j += 1
      }
    }
  }

  /// With what was replaced word for word read as one: “một hai” → “ba bốn” instead of four changes
  /// around a space.
  private static func joined(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    var run: [Part] = []
    for (index, part) in parts.enumerated() {
      let isGap =
        part.kind == .same && !run.isEmpty && index + 1 < parts.count
        && part.text.allSatisfy { $0.isWhitespace && !$0.isNewline }
      if part.kind != .same || isGap {
        run.append(part)
      } else {
        result += asOne(run)
        run = []
        result.append(part)
      }
    }
    return result + asOne(run)
  }

  /// A run of changes as what was removed and what was added; as it is where only one of both was
  /// done.
  private static func asOne(_ run: [Part]) -> [Part] {
    let kinds = Set(run.map(\.kind))
    guard kinds.isSuperset(of: [.removed, .added]) else { return run }
    let removed = run.filter { $0.kind != .added }.map(\.text).joined()
    let added = run.filter { $0.kind != .removed }.map(\.text).joined()
    return [Part(kind: .removed, text: removed), Part(kind: .added, text: added)]
  }

  /// How heavy the common part of `old[i...]` and `new[j...]` is.
  private static func commonWeights(_ old: [Substring], _ new: [Substring]) -> [[Int32]] {
    var weights = [[Int32]](
      repeating: [Int32](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      let weight: Int32 = old[i].allSatisfy(\.isWhitespace) ? 1 : 4
      for j in new.indices.reversed() {
        weights[i][j] =
          old[i] == new[j]
          ? weights[i + 1][j + 1] + weight : max(weights[i + 1][j], weights[i][j + 1])
      }
    }
    return weights
  }

  private mutating func add(_ kind: Kind, _ pieces: ArraySlice<Substring>) {
    guard !pieces.isEmpty else { return }
    let text = pieces.joined()
    if let last = parts.last, last.kind == kind {
      parts[parts.count - 1] = Part(kind: kind, text: last.text + text)
    } else {
      parts.append(Part(kind: kind, text: text))
    }
  }

  /// Words, each line end, and other white space between them.
  private static func pieces(_ text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let piece: Substring =
        first.isNewline
        ? rest.prefix(1)
        : first.isWhitespace
          ? rest.prefix { $0.isWhitespace && !$0.isNewline } : rest.prefix { !$0.isWhitespace }
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}
