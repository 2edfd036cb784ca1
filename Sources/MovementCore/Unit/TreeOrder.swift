/// Units brought into tree order.
struct TreeOrder {
  /// Indices into the given units, in tree order.
  private(set) var sequence: [Int] = []
  /// By position: the parent's position, or -1.
  private(set) var parents: [Int32] = []
  /// By position: the position after the last descendant.
  private(set) var ends: [Int32] = []

  init(_ given: [Unit], indices: [UnitID: Int]) throws(UnitTreeProblem) {
    let family = try Family(given, indices: indices)
    sequence.reserveCapacity(given.count)
    parents.reserveCapacity(given.count)
    ends = [Int32](repeating: 0, count: given.count)
    // The path from a root to the place reached; a list of its own, so that depth costs no stack.
    var path: [(position: Int, next: Int)] = []
    var next = family.firstRoot
    while true {
      if next >= 0 {
        let position = sequence.count
        sequence.append(next)
        parents.append(Int32(path.last?.position ?? -1))
        path.append((position, family.nextSibling[next]))
        next = family.firstChild[next]
      } else if let finished = path.popLast() {
        ends[finished.position] = Int32(sequence.count)
        next = finished.next
      } else {
        break
      }
    }
    if sequence.count < given.count { throw .circle(unitOnCircle(given, indices)) }
  }

  /// What no root leads to lies on a circle or below one: going up from there leads round it.
  private func unitOnCircle(_ given: [Unit], _ indices: [UnitID: Int]) -> UnitID {
    var passed = [Bool](repeating: false, count: given.count)
    for index in sequence { passed[index] = true }
    var index = passed.firstIndex(of: false) ?? 0
    while !passed[index] {
      passed[index] = true
      index = given[index].parent.flatMap { indices[$0] } ?? index
    }
    return given[index].id
  }
}

/// Lists of children without an array for each unit: by index, -1 ends a list.
private struct Family {
  var firstRoot = -1
  var firstChild: [Int]
  var nextSibling: [Int]

  init(_ given: [Unit], indices: [UnitID: Int]) throws(UnitTreeProblem) {
    firstChild = [Int](repeating: -1, count: given.count)
    nextSibling = firstChild
    // From the end, because each unit is put before the siblings that are there already.
    for index in given.indices.reversed() {
      guard let parent = given[index].parent else {
        nextSibling[index] = firstRoot
        firstRoot = index
        continue
      }
      guard let above = indices[parent] else {
        throw .unknownParent(unit: given[index].id, parent: parent)
      }
      nextSibling[index] = firstChild[above]
      firstChild[above] = index
    }
  }
}
