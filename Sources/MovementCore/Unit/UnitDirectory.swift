/// All units and their tree.
///
/// A *position* is a unit's place in tree order (each unit before its descendants, siblings in the
/// order given), so that a subtree is a range of positions. The order in which the units were
/// given, which tables follow, is kept beside it.
package struct UnitDirectory: Sendable {
  /// In tree order.
  package let units: [Unit]
  /// Positions in the order in which the units were given.
  package let givenOrder: [Int]
  /// The position of the unit above, or -1.
  package let parents: [Int32]
  /// For each position, the position after its last descendant.
  package let ends: [Int32]
  private let positions: [UnitID: Int]

  /// Throws the first thing that keeps the units from being trees.
  package init(_ given: [Unit]) throws(UnitTreeProblem) {
    var indices: [UnitID: Int] = [:]
    indices.reserveCapacity(given.count)
    for (index, unit) in given.enumerated() {
      guard indices.updateValue(index, forKey: unit.id) == nil else {
        throw .duplicateID(unit.id)
      }
    }
    let order = try TreeOrder(given, indices: indices)
    units = order.sequence.map { given[$0] }
    parents = order.parents
    ends = order.ends
    var givenOrder = [Int](repeating: 0, count: given.count)
    var positions: [UnitID: Int] = [:]
    positions.reserveCapacity(given.count)
    for (position, index) in order.sequence.enumerated() {
      givenOrder[index] = position
      positions[given[index].id] = position
    }
    self.givenOrder = givenOrder
    self.positions = positions
  }

  package func position(of id: UnitID) -> Int? { positions[id] }

  package subscript(id: UnitID) -> Unit? { positions[id].map { units[$0] } }

  /// The unit at a position and all its descendants.
  package func subtree(at position: Int) -> Range<Int> { position..<Int(ends[position]) }

  package func parent(of position: Int) -> Int? {
    parents[position] < 0 ? nil : Int(parents[position])
  }

  /// The positions above, the nearest first.
  package func ancestors(of position: Int) -> [Int] {
    Array(sequence(first: position, next: parent(of:)).dropFirst())
  }

  /// The units directly below, in order.
  package func children(of position: Int) -> [Int] {
    siblings(from: position + 1, to: Int(ends[position]))
  }

  /// The units with nothing above them, in order.
  package var roots: [Int] { siblings(from: 0, to: units.count) }

  private func siblings(from first: Int, to end: Int) -> [Int] {
    var found: [Int] = []
    var position = first
    while position < end {
      found.append(position)
      position = Int(ends[position])
    }
    return found
  }
}
