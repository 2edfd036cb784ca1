extension AfterGraph {
  /// Nobody reads more circles of one knot.
  private static let circleLimit = 100

  /// Every way from an obligation of the knot back to itself through later ones only, so that each
  /// circle is found once; nil if there are too many, or no end of them within the steps.
  func allCircles(in knot: [Int], steps: inout Int) -> [[Int]]? {
    var circles: [[Int]] = []
    for start in knot.sorted() {
      let useful = before(start, in: knot, steps: &steps)
      var path = [start]
      var isOnPath: Set<Int> = [start]
      /// For each obligation of the path, which of its edges comes next.
      var edge = [0]
      while let current = path.last, let next = edge.last {
        guard steps > 0, circles.count <= AfterGraph.circleLimit else { return nil }
        steps -= 1
        guard next < edges[current].count else {
          path.removeLast()
          edge.removeLast()
          isOnPath.remove(current)
          continue
        }
        edge[edge.count - 1] += 1
        let target = edges[current][next]
        if target == start {
          circles.append(path)
        } else if useful.contains(target), isOnPath.insert(target).inserted {
          path.append(target)
          edge.append(0)
        }
      }
    }
    return circles
  }

  /// The obligations of the knot that `start` comes before, directly or not, by way of later ones
  /// only.
  private func before(_ start: Int, in knot: [Int], steps: inout Int) -> Set<Int> {
    var known: Set<Int> = []
    var comers: [Int: [Int]] = [:]
    for number in knot where number >= start {
      for target in edges[number] where target >= start {
        comers[target, default: []].append(number)
        steps -= 1
      }
    }
    var open = [start]
    while let current = open.popLast() {
      for number in comers[current] ?? [] where known.insert(number).inserted {
        open.append(number)
      }
    }
    return known
  }

  /// The shortest circle through the knot's first obligation.
  func shortestCircle(in knot: [Int]) -> [Int] {
    guard let start = knot.min() else { return [] }
    let members = Set(knot)
    var previous: [Int: Int] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let current = queue[next]
      next += 1
      for target in edges[current] where members.contains(target) {
        if target == start { return path(to: current, from: start, previous) }
        guard previous[target] == nil else { continue }
        previous[target] = current
        queue.append(target)
      }
    }
    return []
  }

  private func path(to end: Int, from start: Int, _ previous: [Int: Int]) -> [Int] {
    var path = [end]
    var current = end
    while current != start, let before = previous[current] {
      path.append(before)
      current = before
    }
    return path.reversed()
  }
}
