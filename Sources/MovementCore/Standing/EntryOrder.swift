/// The entries by rank, those of one rank by day, and what belongs to the same rank, day and kind
/// put together. All ranks lie within 0..<rankCount.
///
/// A counting sort by rank — where each rank begins, then each entry to its place — because a
/// column has about as many entries as cells, so that sorting by comparisons would ask each entry
/// seventeen times; then the few entries of each rank by day.
func orderedByRankAndDay(_ entries: [Entry], rankCount: Int) -> [Entry] {
  var nextPlace = [Int32](repeating: 0, count: rankCount + 1)
  for entry in entries { nextPlace[Int(entry.rank) + 1] += 1 }
  for rank in 0..<rankCount { nextPlace[rank + 1] += nextPlace[rank] }

  // Every place of the memory is written exactly once before it is read: as many entries go to a
  // rank as were counted for it.
  return [Entry](unsafeUninitializedCapacity: entries.count) { places, initializedCount in
    for entry in entries {
      places.initializeElement(at: Int(nextPlace[Int(entry.rank)]), to: entry)
      nextPlace[Int(entry.rank)] += 1
    }
    // Now each rank's next place is where the following rank begins.
    var begin = 0
    var kept = 0
    for rank in 0..<rankCount {
      let end = Int(nextPlace[rank])
      if end - begin > 1 { sortByDay(places, begin..<end) }
      kept = joinEqual(places, begin..<end, to: kept)
      begin = end
    }
    initializedCount = kept
  }
}

/// Sorts a part in place; a slice of an array would be copied first.
private func sortByDay(_ entries: UnsafeMutableBufferPointer<Entry>, _ range: Range<Int>) {
  var part = UnsafeMutableBufferPointer(rebasing: entries[range])
  part.sort(by: Entry.precedes)
}

/// Moves the sorted entries of a rank to `place`, which is not behind them, and puts those together
/// that are equal in order: so that a cell has two entries for each day at most, however many
/// units count for it. Gives the place after them.
private func joinEqual(
  _ entries: UnsafeMutableBufferPointer<Entry>, _ range: Range<Int>, to place: Int
) -> Int {
  var next = place
  for index in range {
    let entry = entries[index]
    if next > place, !Entry.precedes(entries[next - 1], entry) {
      entries[next - 1].join(entry)
    } else {
      entries[next] = entry
      next += 1
    }
  }
  return next
}
