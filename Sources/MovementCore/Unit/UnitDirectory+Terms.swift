extension UnitDirectory {
  /// The positions of the units that match one of `terms` and none of `except`, in tree order
  /// (plan format §2).
  package func positions(matching terms: [Term], except: [Term] = []) -> [Int] {
    var isChosen = [Bool](repeating: false, count: units.count)
    for term in terms { mark(term, in: &isChosen, as: true) }
    for term in except { mark(term, in: &isChosen, as: false) }
    return isChosen.indices.filter { isChosen[$0] }
  }

  /// Whether a term picks any unit at all.
  package func matchesAny(_ term: Term) -> Bool {
    switch term {
    case .all: !units.isEmpty
    case .unit(let id), .under(let id): position(of: id) != nil
    case .kind(let kind): units.contains { $0.kind == kind }
    case .cluster(let cluster): units.contains { $0.cluster == cluster }
    }
  }

  private func mark(_ term: Term, in isChosen: inout [Bool], as value: Bool) {
    switch term {
    case .all:
      for position in units.indices { isChosen[position] = value }
    case .unit(let id):
      if let position = position(of: id) { isChosen[position] = value }
    case .under(let id):
      guard let position = position(of: id) else { return }
      for below in subtree(at: position) { isChosen[below] = value }
    case .kind(let kind):
      for position in units.indices where units[position].kind == kind {
        isChosen[position] = value
      }
    case .cluster(let cluster):
      for position in units.indices where units[position].cluster == cluster {
        isChosen[position] = value
      }
    }
  }
}
