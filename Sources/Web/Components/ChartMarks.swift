import HTML
import MovementCore

/// The marked days of a chart: last days labelled in the upper row, the day looked at in the row
/// under it, so that the two never run into each other.
struct ChartMarks {
  let frame: ChartFrame
  let marks: [ProgressChart.Mark]

  func write(into html: inout HTMLWriter) {
    // Where the last label of each row ends: one that does not fit is left to its line's title.
    var ends = [ProgressChart.Mark.Kind: Int]()
    for mark in marks {
      let x = frame.x(mark.day)
      html(
        .path, .class("chart-mark " + mark.kind.rawValue),
        .named("d", "M\(x) \(frame.top - 2)V\(frame.bottom)"),
        .named("stroke", mark.kind == .day ? "#9c2a23" : "#595e67"),
        .named("stroke-dasharray", mark.kind == .due ? "3 3" : nil)
      ) { $0(.title, text: mark.label) }
      let span = labelSpan(mark, at: x)
      guard span.lowerBound >= ends[mark.kind] ?? 0 else { continue }
      ends[mark.kind] = span.upperBound + 8
      html(
        .svgText, .class("chart-mark-label " + mark.kind.rawValue),
        .named("x", span.lowerBound), .named("y", mark.kind == .due ? 12 : 27),
        .named("fill", mark.kind == .day ? "#9c2a23" : nil), text: mark.label)
    }
  }

  /// Where a label lies: centred over its line, but within the picture. Seven units a character
  /// are a little more than a sans-serif of 12 takes.
  private func labelSpan(_ mark: ProgressChart.Mark, at x: Int) -> Range<Int> {
    let length = mark.label.count * 7
    let start = min(max(x - length / 2, 0), max(frame.width - length, 0))
    return start..<(start + length)
  }
}
