import MovementCore

/// Names as a message lists them: the first few, then an ellipsis.
func listed(_ names: some Sequence<String>) -> String {
  let limit = 8
  let first = Array(names.prefix(limit + 1))
  let shown = first.prefix(limit).map { quoted($0) }.joined(separator: ", ")
  return first.count > limit ? shown + ", …" : shown
}
