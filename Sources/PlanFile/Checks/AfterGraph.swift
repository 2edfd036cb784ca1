/// Which obligation is `after` which; obligations are numbered in file order. Also anything else that
/// must not wait for itself.
struct AfterGraph {
  let edges: [[Int]]

  /// - Parameter edges: For each one the numbers of those that it waits for.
  init(edges: [[Int]]) { self.edges = edges }

  init(_ obligations: [ObligationDraft]) {
    var numbers: [String: Int] = [:]
    for (number, obligation) in obligations.enumerated() {
      guard let id = obligation.id?.value, numbers[id] == nil else { continue }
      numbers[id] = number
    }
    edges = obligations.map { obligation in
      var known: Set<Int> = []
      return obligation.after.compactMap { numbers[$0.value] }.filter { known.insert($0).inserted }
    }
  }

  /// Every circle, each beginning with its first obligation in file order; by that one.
  ///
  /// Circles that share obligations can be more than anybody can count: of a knot of them that
  /// takes too long, one circle stands for all.
  func circles() -> [[Int]] {
    var steps = AfterGraph.stepLimit
    return knots().flatMap { knot in
      allCircles(in: knot, steps: &steps) ?? [shortestCircle(in: knot)]
    }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private static let stepLimit = 100_000

  /// The sets of obligations that all come before one another.
  private func knots() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for (number, component) in components().enumerated() {
      members[component, default: []].append(number)
    }
    return members.values.filter { $0.count > 1 || edges[$0[0]].contains($0[0]) }
  }

  /// The number of the strongly connected component of each obligation (Tarjan), without
  /// recursion: a chain may be as long as the file.
  private func components() -> [Int] {
    var component = Array(repeating: -1, count: edges.count)
    var index = Array(repeating: -1, count: edges.count)
    var low = index
    var open: [Int] = []
    var visits: [(node: Int, edge: Int)] = []
    var count = 0
    var found = 0
    for root in edges.indices where index[root] < 0 {
      visits.append((root, 0))
      while let (node, edge) = visits.last {
        if edge == 0 {
          index[node] = count
          low[node] = count
          count += 1
          open.append(node)
        }
        if edge < edges[node].count {
          visits[visits.count - 1].edge += 1
          let target = edges[node][edge]
          if index[target] < 0 {
            visits.append((target, 0))
          } else if component[target] < 0 {
            low[node] = min(low[node], index[target])
          }
          continue
        }
        visits.removeLast()
        if let parent = visits.last?.node { low[parent] = min(low[parent], low[node]) }
        if low[node] == index[node] {
          while let member = open.popLast() {
            component[member] = found
            if member == node { break }
          }
          found += 1
        }
      }
    }
    return component
  }
}
