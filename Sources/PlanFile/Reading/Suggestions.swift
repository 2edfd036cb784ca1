import MovementCore
import VietnameseText

/// Finds the name that somebody may have meant.
///
/// Comparing every unknown name of a large file with every known one would take quadratic time, so
/// a run has a fixed number of comparisons; after that, messages come without a suggestion.
struct Suggestions {
  private var comparisonsLeft = 20_000
  private static let longestName = 40

  /// The candidate that is nearest to the text, if one is near.
  mutating func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    guard comparisonsLeft > 0, text.utf8.count <= 3 * Suggestions.longestName else { return nil }
    let wanted = Array(text.folded)
    guard !wanted.isEmpty, wanted.count <= Suggestions.longestName else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      guard comparisonsLeft > 0 else { break }
      comparisonsLeft -= 1
      guard candidate != text, candidate.utf8.count <= Suggestions.longestName else { continue }
      let name = Array(candidate.folded)
      let limit = min(best.map { $0.distance - 1 } ?? 3, max(wanted.count, name.count) / 3)
      guard let distance = editDistance(wanted, name, atMost: limit) else { continue }
      best = (candidate, distance)
      if distance == 0 { break }
    }
    return best?.name
  }
}

/// How many letters must be added, removed, replaced or swapped with their neighbour to turn one
/// text into the other; nil if more than `limit`.
func editDistance(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1)
      cost = min(cost, previous[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    (beforePrevious, previous) = (previous, current)
  }
  let distance = previous[right.count]
  return distance <= limit ? distance : nil
}

/// “; ý là `x`?”, or nothing.
func orMeant(_ name: String?) -> Phrase {
  guard let name else { return Phrase(vi: "", en: "") }
  return Phrase(vi: "; ý là \(quoted(name))?", en: "; did you mean \(quoted(name))?")
}
