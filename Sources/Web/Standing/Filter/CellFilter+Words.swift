import MovementCore

/// One condition of a filter in words, and the filter without it.
struct FilterPart: Equatable {
  let words: String
  /// How many characters at the beginning are the plan's or the directory's.
  var planText = 0
  let without: CellFilter
}

extension CellFilter {
  /// What the filter asks, condition by condition; statuses as one.
  func parts(_ board: MovementBoard, _ visit: Visit) -> [FilterPart] {
    var parts = placeParts(board, visit)
    func add(
      _ words: String?, isPlanText: Bool = false, _ remove: (inout CellFilter) -> Void
    ) {
      parts += part(words, isPlanText ? words : nil, remove)
    }
    add(search.isEmpty ? nil : visit(vi: "Tên có “\(search)”", en: "Name contains “\(search)”")) {
      $0.search = ""
    }
    add(kind.map(board.plan.name(ofUnitKind:)), isPlanText: true) { $0.kind = nil }
    add(cluster.map { visit(vi: "Cụm ", en: "Cluster ") + $0 }) { $0.cluster = nil }
    add(obligationWords(board, visit), isPlanText: true) { filter in
      filter.obligation = nil
      filter.due = nil
    }
    add(statuses.isEmpty ? nil : statusWords(visit).capitalizedFirst) { $0.statuses = [] }
    return parts
  }

  /// The conditions that name a unit.
  func placeParts(_ board: MovementBoard, _ visit: Visit) -> [FilterPart] {
    func name(_ id: UnitID?) -> String? { id.map { board.directory[$0]?.name ?? $0 } }
    return part(under.map { words(under: $0, board, visit) }, name(under)) { $0.under = nil }
      + part(group.map { words(group: $0, board, visit) }, name(group)) { $0.group = nil }
      + part(name(unit), name(unit)) { $0.unit = nil }
  }

  /// The conditions that have no field in the board's form.
  func partsWithoutFields(_ board: MovementBoard, _ visit: Visit) -> [FilterPart] {
    let due = due == nil ? nil : obligationWords(board, visit)
    return placeParts(board, visit) + part(due, due) { $0.due = nil }
  }

  private func part(
    _ words: String?, _ planText: String?, _ remove: (inout CellFilter) -> Void
  ) -> [FilterPart] {
    guard let words else { return [] }
    var without = self
    remove(&without)
    return [FilterPart(words: words, planText: planText?.count ?? 0, without: without)]
  }

  /// “quá hạn hoặc sắp đến hạn”.
  func statusWords(_ visit: Visit) -> String {
    statuses.map { visit($0.phrase).lowercasedFirst }
      .joined(separator: visit(vi: " hoặc ", en: " or "))
  }

  private func words(under id: UnitID, _ board: MovementBoard, _ visit: Visit) -> String {
    let name = board.directory[id]?.name ?? id
    guard let position = board.directory.position(of: id), !board.isLeaf(position) else {
      return name
    }
    return name + visit(vi: " và các đơn vị trực thuộc", en: " and the units below it")
  }

  private func words(group id: UnitID, _ board: MovementBoard, _ visit: Visit) -> String {
    let name = board.directory[id]?.name ?? id
    return name
      + visit(vi: " và các đơn vị ngay dưới", en: " and the units directly below it")
  }

  private func obligationWords(_ board: MovementBoard, _ visit: Visit) -> String? {
    guard let obligation = obligation.flatMap(board.obligation) else { return nil }
    guard let due = due.flatMap({ board.due($0, of: obligation) }) else { return obligation.title }
    return obligation.title(of: due, visit.language)
  }
}
