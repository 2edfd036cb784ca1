// From entries to days.

extension Column {
  /// Takes all entries of the column and works out every cell.
  mutating func settle(unsorted: [Entry]) {
    let table = EntryTable(unsorted: unsorted, cellCount: count)
    table.forEachCell(count: count) { rank, entries in
      (metDays[rank], coveredDays[rank]) = Self.days(of: entries, need: need(rank: rank))
    }
    entries = table
    for rank in exemptRanks { settle(rank) }
  }

  /// One more deliverable counts.
  mutating func add(_ entry: Entry) {
    entries.add(entry)
    settle(entry.rank)
  }

  /// A deliverable that was added counts no longer.
  mutating func remove(_ entry: Entry) {
    entries.remove(entry)
    settle(entry.rank)
  }

  /// Marks the cell of a unit, if it has one, as exempt or not.
  mutating func setExempt(position: Int, _ isExempt: Bool) {
    guard let rank = audience.rank(of: position).map({ Int32($0) }) else { return }
    if isExempt { exemptRanks.insert(rank) } else { exemptRanks.remove(rank) }
    settle(rank)
  }

  /// Works out the two days of a cell.
  private mutating func settle(_ rank: Int32) {
    let index = Int(rank)
    if exemptRanks.contains(rank) {
      (metDays[index], coveredDays[index]) = (Column.never, Column.exempt)
    } else {
      (metDays[index], coveredDays[index]) = Self.days(of: entries[rank], need: need(rank: index))
    }
  }

  /// The day on which the accepted of a cell's entries reached a need, and the day on which all of
  /// them did. They are sorted by day.
  private static func days(
    of entries: ArraySlice<Entry>, need: Int
  ) -> (met: Int32, covered: Int32) {
    if need <= 0 { return (always, always) }
    var covered = never
    var accepted = 0
    var handedIn = 0
    for entry in entries {
      accepted = saturatingSum(accepted, entry.accepted)
      handedIn = saturatingSum(handedIn, entry.handedIn)
      if covered == never, handedIn >= need { covered = entry.day }
      if accepted >= need { return (entry.day, covered) }
    }
    return (never, covered)
  }
}
