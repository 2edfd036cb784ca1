extension Standing {
  /// How many cells of some columns were met by the end of each day on which that number rose, up
  /// to `day`; units outside `positions` are left out. The curve of an obligation over time. Cells
  /// that need nothing are met from the first day of the period on.
  package func progress(
    ofColumns indices: Range<Int>, _ positions: Range<Int>, upTo day: CivilDate
  ) -> [(day: CivilDate, met: Int)] {
    var days: [CivilDate] = []
    for column in columns[indices] {
      for metDay in column.metDays[column.audience.ranks(in: positions)]
      where metDay != Column.never {
        days.append(
          metDay == Column.always ? plan.period.first : CivilDate(daysSinceEpoch: metDay))
      }
    }
    days.sort()
    var steps: [(day: CivilDate, met: Int)] = []
    for (index, metDay) in days.enumerated() where metDay <= day {
      if steps.last?.day == metDay { steps.removeLast() }
      steps.append((metDay, index + 1))
    }
    return steps
  }
}
