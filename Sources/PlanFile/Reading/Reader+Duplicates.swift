import MovementCore

extension Reader {
  /// Reads a mapping; the first of equal keys counts. The values of the others are read as well,
  /// each in the place of the first, for what is wrong with them alone (plan format §7: one mistake
  /// does not hide another).
  mutating func readingDuplicates<Value>(
    _ node: YAMLNode, _ read: (inout Reader, YAMLNode) -> Value?
  ) -> Value? {
    let value = read(&self, node)
    guard case .mapping(let entries) = node.content else { return value }
    for duplicate in entries where duplicate.isDuplicate {
      // Many keys in a large mapping must not take quadratic time.
      let size = node.size(atMost: rereadAllowance + 1)
      guard size <= rereadAllowance else { break }
      rereadAllowance -= size
      let (count, mapping, allowance) = (diagnostics.count, rereadMapping, dueAllowance)
      rereadMapping = node.place
      _ = read(&self, node.replacingEntry(by: duplicate))
      (rereadMapping, dueAllowance) = (mapping, allowance)
      retract(since: count, exceptAt: duplicate.value.places)
    }
    return value
  }
}

extension YAMLNode {
  /// The mapping as it would be if only this one of the entries with its key were there.
  fileprivate func replacingEntry(by duplicate: Entry) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    var entry = duplicate
    entry.isDuplicate = false
    let others = entries.filter { !$0.isDuplicate && $0.key.scalar != duplicate.key.scalar }
    return YAMLNode(place: place, content: .mapping(others + [entry]))
  }

  /// How many nodes there are in this one; `limit` if there are more.
  fileprivate func size(atMost limit: Int) -> Int {
    var size = 1
    for child in children where size < limit { size += child.size(atMost: limit - size) }
    return min(size, limit)
  }

  /// Where this node and all within it begin.
  fileprivate var places: Set<Place> {
    children.reduce(into: [place]) { $0.formUnion($1.places) }
  }

  private var children: [YAMLNode] {
    switch content {
    case .scalar, .alias: []
    case .sequence(let items): items
    case .mapping(let entries): entries.flatMap { [$0.key, $0.value] }
    }
  }
}
