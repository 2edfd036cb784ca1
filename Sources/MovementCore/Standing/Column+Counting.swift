extension Column {
  /// How many cells of some ranks have which status, on a day.
  struct Tally {
    var exempt: Int32
    var met: Int32
    var late: Int32
    var inReview: Int32
    /// Those for which nothing was done: on one day they are all the same in a column.
    var pending: Int32
  }

  /// Counts the cells of the units at `positions`.
  func tally(_ positions: Range<Int>, on day: CivilDate) -> Tally {
    let ranks = audience.ranks(in: positions)
    let limit = limit(on: day)
    let today = day.daysSinceEpoch
    // Each count holds the one before it: met ⊆ done ⊆ covered; and exempt ⊆ covered.
    var met: Int32 = 0
    var done: Int32 = 0
    for day in metDays[ranks] {
      met &+= Column.one(ifBy: limit, day)
      done &+= Column.one(ifBy: today, day)
    }
    var covered: Int32 = 0
    var exempt: Int32 = 0
    for day in coveredDays[ranks] {
      covered &+= Column.one(ifBy: today, day)
      exempt &+= Column.one(ifBy: Column.exempt, day)
    }
    return Tally(
      exempt: exempt, met: met, late: done - met, inReview: covered - exempt - done,
      pending: Int32(ranks.count) - covered)
  }

  /// Counts the cells of the units at `positions` by status.
  func count(_ positions: Range<Int>, on day: CivilDate, into rollUp: inout RollUp) {
    let tally = tally(positions, on: day)
    if isOptional {
      rollUp.optionalMetCount += tally.met
      rollUp.optionalCount += tally.exempt + tally.met + tally.inReview + tally.pending
    } else {
      rollUp.add(tally.exempt, .exempt)
      rollUp.add(tally.met, .met)
      rollUp.add(tally.late, .late)
      rollUp.add(tally.inReview, .inReview)
      rollUp.add(tally.pending, pending(on: day))
    }
  }
}
