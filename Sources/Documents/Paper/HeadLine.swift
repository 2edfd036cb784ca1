/// The name of an office in the narrow column at the head of a paper.
enum HeadLine {
  /// How many capitals stand on a line of that column.
  private static let room = 24
  /// What the names of places begin with: before these a name may be broken without tearing a word.
  private static let levels: Set<Substring> = [
    "THÀNH", "TỈNH", "QUẬN", "HUYỆN", "THỊ", "PHƯỜNG", "XÃ", "KHU",
  ]

  /// A long name on two lines, broken before a place, instead of one word alone on the second.
  /// Who broke it already knows better.
  static func broken(_ name: String) -> String {
    guard name.count > room, !name.contains("\n") else { return name }
    let words = name.split(separator: " ")
    let candidates = words.indices.dropFirst().filter {
      levels.contains(Substring(words[$0].uppercased()))
    }
    .map { place in
      (words[..<place].joined(separator: " "), words[place...].joined(separator: " "))
    }
    .filter { $0.0.count <= room && $0.1.count <= room }
    let best = candidates.min { abs($0.0.count - $0.1.count) < abs($1.0.count - $1.1.count) }
    return best.map { "\($0.0)\n\($0.1)" } ?? name
  }
}
