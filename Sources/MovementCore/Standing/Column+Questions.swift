extension Column {
  /// What a cell is on a day if nothing was done for it: the same for the whole column.
  package func pending(on day: CivilDate) -> Status {
    if day > due.lastDay { return isOptional ? .closed : .overdue }
    if day < due.opens { return .upcoming }
    return due.lastDay.days(since: day) <= Status.soonDays ? .dueSoon : .open
  }

  /// The last day on which a met cell counts as met and not as late, on day `day`. Optional cells
  /// are never late.
  func limit(on day: CivilDate) -> Int32 {
    isOptional ? day.daysSinceEpoch : min(day, due.lastDay).daysSinceEpoch
  }

  func status(rank: Int, on day: CivilDate) -> Status {
    let met = metDays[rank]
    let covered = coveredDays[rank]
    if covered == Column.exempt { return .exempt }
    if met <= limit(on: day) { return .met }
    if met <= day.daysSinceEpoch { return .late }
    if covered <= day.daysSinceEpoch { return .inReview }
    return pending(on: day)
  }

  /// The sum of what is accepted and was handed in on or before a day.
  func have(rank: Int, on day: CivilDate) -> Int {
    var sum = 0
    for entry in entries[Int32(rank)] where entry.day <= day.daysSinceEpoch {
      sum = saturatingSum(sum, entry.accepted)
    }
    return sum
  }
}
