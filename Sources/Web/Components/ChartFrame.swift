import MovementCore

/// Where days and numbers lie in a chart.
struct ChartFrame {
  let width: Int
  let height: Int
  let days: DateRange
  let total: Int

  /// The edges of the field in which the line runs; outside of it stand the labels.
  let left = 40
  var right: Int { width - 12 }
  let top = 44
  var bottom: Int { height - 36 }

  /// Days outside the axis lie on its ends.
  func x(_ day: CivilDate) -> Int {
    let length = max(days.last.days(since: days.first), 1)
    let offset = min(max(day.days(since: days.first), 0), length)
    return left + offset * (right - left) / length
  }

  func y(_ count: Int) -> Int {
    bottom - min(max(count, 0), total) * (bottom - top) / total
  }

  /// The line of a number that holds until it changes, as the data of a path.
  func steps(_ points: [ProgressChart.Point], until last: CivilDate) -> String {
    let before = points.last { $0.day < days.first }?.count ?? 0
    var data = "M\(left) \(y(before))"
    var height = y(before)
    for point in points where point.day >= days.first && point.day <= last {
      let next = y(point.count)
      guard next != height else { continue }
      data += "H\(x(point.day))V\(next)"
      height = next
    }
    return data + "H\(x(last))"
  }

  /// The first days of months to be labelled, so far apart that the labels do not touch.
  var months: [CivilDate] {
    let monthWidth = (right - left) * 30 / max(days.last.days(since: days.first), 1)
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
    let step = steps.first { monthWidth * $0 >= Self.monthLabelWidth } ?? 1_200
    var months: [CivilDate] = []
    // Months counted from the year 0, so that steps of years fall on round ones.
    var number = days.first.year * 12 + days.first.month - 1
    while let first = CivilDate(year: number / 12, month: number % 12 + 1, day: 1),
      first <= days.last
    {
      if first >= days.first, number % step == 0 { months.append(first) }
      number += 1
    }
    return months
  }

  private static let monthLabelWidth = 34

  /// Round numbers between nothing and the total, at most four.
  var levels: [Int] {
    var step = 1
    var factors = [2, 5, 10][...]
    var power = 1
    while total / step > 4 {
      let factor = factors.popFirst() ?? 10
      step = power * factor
      if factor == 10 {
        power = step
        factors = [2, 5, 10]
      }
    }
    // One too close to the total would run into its label.
    return stride(from: step, to: total, by: step).filter { y($0) - top >= 14 }
  }
}
