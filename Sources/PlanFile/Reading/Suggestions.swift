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
