/// The name of an office in the narrow column at the head of a paper.
enum HeadLine {
  /// How many capitals stand on a line of that column.
  private static let room = 24

  /// A long name on two lines of about the same length, instead of one word alone on the second.
  /// Who broke it already knows better.
  static func broken(_ name: String) -> String {
    guard name.count > room, !name.contains("\n") else { return name }
    let words = name.split(separator: " ")
    let breaks = words.indices.dropFirst().map { place in
      (
        first: words[..<place].joined(separator: " "),
        second: words[place...].joined(separator: " ")
      )
    }
    let best = breaks.min {
      abs($0.first.count - $0.second.count) < abs($1.first.count - $1.second.count)
    }
    return best.map { "\($0.first)\n\($0.second)" } ?? name
  }
}
