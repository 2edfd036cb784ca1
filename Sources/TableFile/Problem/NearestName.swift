import VietnameseText

/// Finds the known name that somebody may have meant.
///
/// A file can hold thousands of unknown names, and a directory a hundred thousand units: what was
/// asked before is remembered, and after a fixed amount of work no more suggestions are made.
struct NearestName {
  private let names: [String]
  private lazy var candidates = names.map { Candidate($0) }
  private var known: [String: String?] = [:]
  /// How many more names may be looked at, and compared letter by letter.
  private var budget = (looks: 20_000_000, comparisons: 200_000)

  init(_ names: some Sequence<String>) { self.names = Array(names) }

  mutating func nearest(to text: String) -> String? {
    guard (1...64).contains(text.utf8.count) else { return nil }
    if let found = known[text] { return found }
    let found = search(text)
    known[text] = .some(found)
    return found
  }

  private mutating func search(_ text: String) -> String? {
    // Spaces around, capitals and `_` for `-` are slips that cost nothing.
    let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
    let wanted = Candidate(plain.replacing("_", with: "-"))
    let length = wanted.bytes.count
    let limit = length < 3 ? 0 : length < 6 ? 1 : 2
    var best: (distance: Int, index: Int)?
    guard budget.looks >= names.count else { return nil }
    budget.looks -= names.count
    for (index, candidate) in candidates.enumerated() {
      guard budget.comparisons > 0 else { break }
      // Each letter that only one of them has takes part in a difference of its own, and one
      // difference has two letters at most.
      guard abs(candidate.bytes.count - length) <= limit,
        (candidate.letters ^ wanted.letters).nonzeroBitCount <= 2 * limit
      else { continue }
      budget.comparisons -= 1
      guard let distance = editDistance(wanted.bytes, candidate.bytes, atMost: limit),
        best.map({ distance < $0.distance }) ?? true
      else { continue }
      best = (distance, index)
    }
    return best.map { names[$0.index] }
  }
}

/// A name as it is compared.
private struct Candidate {
  let bytes: [UInt8]
  /// One bit for each letter that occurs (some letters share one).
  let letters: UInt64

  init(_ name: String) {
    bytes = Array(name.lowercased().utf8)
    letters = bytes.reduce(0) { $0 | 1 << UInt64($1 % 64) }
  }
}
