// Building: each deliverable finds its column, each column sorts its entries by cell, and one walk
// over them gives the days. Columns are done one after the other, so that what is written stays
// within the processor's caches.

extension Standing {
  mutating func fill(with handIns: [HandIn]) {
    var sizes = [Int](repeating: 0, count: columns.count)
    let columnOfEach = handIns.map { handIn -> Int32 in
      guard let column = column(of: handIn) else { return -1 }
      sizes[column] += 1
      return Int32(column)
    }
    // With `count: subtree` there are more entries than deliverables; the arrays grow then.
    var unsorted = sizes.map { size in
      var entries: [Entry] = []
      entries.reserveCapacity(size)
      return entries
    }
    for (handIn, column) in zip(handIns, columnOfEach) where column >= 0 {
      let column = Int(column)
      forEachEntry(of: handIn, column: column) { unsorted[column].append($0) }
    }
    for column in columns.indices {
      columns[column].settle(unsorted: unsorted[column])
      unsorted[column] = []
    }
  }
}
