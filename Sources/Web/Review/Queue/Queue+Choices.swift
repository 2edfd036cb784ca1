import MovementCore

// What a queue can be filtered by: each choice says how many it would find beside the other
// conditions.

extension QueueModel {
  static func addressees(
    _ queue: ReviewQueue, _ board: MovementBoard, _ visit: Visit
  ) -> [Choice] {
    let counts = counts(queue, board, visit, without: \.addressee) { $0.addressee }
    guard counts.count > 1 || queue.filter.addressee != nil else { return [] }
    return board.directory.units.compactMap { unit in
      choice(unit.id, unit.name, counts[unit.id], isChosen: unit.id == queue.filter.addressee)
    }
  }

  static func obligations(
    _ queue: ReviewQueue, _ board: MovementBoard, _ visit: Visit
  ) -> [Choice] {
    let counts = counts(queue, board, visit, without: \.obligation) { $0.obligation?.id }
    return board.plan.obligations.compactMap { obligation in
      choice(
        obligation.id, obligation.clause + " " + obligation.title, counts[obligation.id],
        isChosen: obligation.id == queue.filter.obligation)
    }
  }

  /// Units and, where several of them wait, those above; of very many only those above.
  static func units(_ queue: ReviewQueue, _ board: MovementBoard, _ visit: Visit) -> [Choice] {
    let directory = board.directory
    let own = counts(queue, board, visit, without: \.unit) { $0.position }
    var whole = own
    for (position, count) in own {
      for above in directory.ancestors(of: position) { whole[above, default: 0] += count }
    }
    let top = board.top
    let chosen = queue.filter.unit.flatMap(directory.position)
    var shown = whole.keys.filter { $0 != top && (own[$0] ?? 0) != whole[$0] || own[$0] != nil }
    if shown.count > mostUnits { shown = shown.filter { !board.isLeaf($0) } }
    if let chosen, !shown.contains(chosen) { shown.append(chosen) }
    return shown.sorted().map { position in
      let unit = directory.units[position]
      let above = directory.ancestors(of: position).count { $0 != top && shown.contains($0) }
      return Choice(id: unit.id, name: unit.name, count: whole[position] ?? 0, depth: above)
    }
  }

  /// More options than that help nobody.
  private static let mostUnits = 300

  private static func counts<Key: Hashable, Value>(
    _ queue: ReviewQueue, _ board: MovementBoard, _ visit: Visit,
    without condition: WritableKeyPath<QueueFilter, Value?>, by key: (QueueItem) -> Key?
  ) -> [Key: Int] {
    var filter = queue.filter
    filter[keyPath: condition] = nil
    var counts: [Key: Int] = [:]
    for item in queue.all where filter.holds(item, in: board.directory, today: visit.today) {
      if let key = key(item) { counts[key, default: 0] += 1 }
    }
    return counts
  }

  private static func choice(
    _ id: String, _ name: String, _ count: Int?, isChosen: Bool
  ) -> Choice? {
    guard count != nil || isChosen else { return nil }
    return Choice(id: id, name: name, count: count ?? 0)
  }
}
