/// What was handed in for the cells of a column: for each cell, by day.
struct EntryTable: Sendable {
  /// By rank, then day.
  private var sorted: [Entry] = []
  /// Instead of those in `sorted`: the entries of the cells that changed later, by rank.
  private var changed: [Int32: [Entry]] = [:]

  init() {}

  /// Brings the entries of a column of `cellCount` cells into order.
  init(unsorted: [Entry], cellCount: Int) {
    sorted = orderedByRankAndDay(unsorted, rankCount: cellCount)
  }

  /// The entries of a cell, by day.
  subscript(rank: Int32) -> ArraySlice<Entry> {
    if !changed.isEmpty, let list = changed[rank] { return list[...] }
    let first = sorted.partitioningIndex { $0.rank >= rank }
    return sorted[first..<sorted.endOfRun(of: rank, from: first)]
  }

  /// Goes through all cells, as they were when the table was made.
  func forEachCell(count: Int, do body: (_ rank: Int, ArraySlice<Entry>) -> Void) {
    var first = 0
    for rank in 0..<count {
      let end = sorted.endOfRun(of: Int32(rank), from: first)
      body(rank, sorted[first..<end])
      first = end
    }
  }

  mutating func add(_ entry: Entry) { change(entry.rank) { $0.add(entry) } }

  /// Takes away what was added before.
  mutating func remove(_ entry: Entry) { change(entry.rank) { $0.remove(entry) } }

  /// Gives a cell a list of its own, which from then on changes in place.
  private mutating func change(_ rank: Int32, _ body: (inout [Entry]) -> Void) {
    if changed[rank] == nil { changed[rank] = Array(self[rank]) }
    body(&changed[rank, default: []])
  }
}

// The entries of one cell, or of one after the other.
extension [Entry] {
  fileprivate mutating func add(_ entry: Entry) {
    let place = partitioningIndex { !Entry.precedes($0, entry) }
    if place < count, !Entry.precedes(entry, self[place]) {
      self[place].join(entry)
    } else {
      insert(entry, at: place)
    }
  }

  fileprivate mutating func remove(_ entry: Entry) {
    let place = partitioningIndex { !Entry.precedes($0, entry) }
    guard place < count, !Entry.precedes(entry, self[place]) else { return }
    if let rest = self[place].without(entry) {
      self[place] = rest
    } else {
      remove(at: place)
    }
  }

  /// The first index whose element fulfils a condition that, once fulfilled, stays fulfilled.
  fileprivate func partitioningIndex(where isBehind: (Entry) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where the entries of a cell end that can only begin at `first`.
  fileprivate func endOfRun(of rank: Int32, from first: Int) -> Int {
    var end = first
    while end < count, self[end].rank == rank { end += 1 }
    return end
  }
}
