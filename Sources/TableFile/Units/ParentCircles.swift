import MovementCore

/// Finds the units that are above themselves.
struct ParentCircles {
  /// Only units with a parent.
  private let parents: [UnitID: UnitID]
  private var members: Set<UnitID> = []

  init(_ parents: [UnitID: UnitID]) {
    self.parents = parents
    var finished: Set<UnitID> = []
    for start in parents.keys {
      var path: [UnitID] = []
      var places: [UnitID: Int] = [:]
      var next: UnitID? = start
      while let id = next, !finished.contains(id) {
        if let place = places[id] {
          members.formUnion(path[place...])
          break
        }
        places[id] = path.count
        path.append(id)
        next = parents[id]
      }
      finished.formUnion(path)
    }
  }

  /// The circle on which a unit lies if `parent` is above it, from it upwards and back to it, or
  /// nil. A long one is shortened.
  func circle(of id: UnitID, by parent: UnitID) -> [String]? {
    // The row of a unit that comes twice may name another parent than the one that was kept.
    let isKept = parents[id] == parent
    if isKept, !members.contains(id) { return nil }
    var path = [id]
    var next: UnitID? = parent
    var steps = 0
    while let above = next, above != id, steps < (isKept ? Self.named : Self.followed) {
      if path.count < Self.named { path.append(above) }
      next = parents[above]
      steps += 1
    }
    guard isKept || next == id else { return nil }
    return path + (next == id && steps < Self.named ? [] : ["…"]) + [id]
  }

  /// How many units of a circle are named.
  private static let named = 8
  /// How far up a circle is looked for that is not among the known ones.
  private static let followed = 1_000
}
