import HTML
import MovementCore

/// The ground of a chart: months below, round numbers to the left, the total on top.
struct ChartAxes {
  let frame: ChartFrame
  let totalLabel: String
  let language: Language

  func write(into html: inout HTMLWriter) {
    for level in frame.levels { line(at: level, .class("chart-grid"), &html) }
    line(at: frame.total, .class("chart-total"), &html)
    html(
      .svgText, .class("chart-label"), .named("x", frame.left + 4),
      .named("y", frame.top - 6), text: totalLabel)
    label(0, &html)
    for level in frame.levels { label(level, &html) }
    for month in frame.months { tick(month, &html) }
    html.empty(
      .path, .class("chart-axis"), .named("d", "M\(frame.left) \(frame.bottom)H\(frame.right)"),
      .named("stroke", "#595e67"), .named("fill", "none"))
  }

  private func line(at count: Int, _ name: Attribute, _ html: inout HTMLWriter) {
    html.empty(
      .path, name, .named("d", "M\(frame.left) \(frame.y(count))H\(frame.right)"),
      .named("stroke", "#e0ddd5"), .named("fill", "none"))
  }

  private func label(_ count: Int, _ html: inout HTMLWriter) {
    html(
      .svgText, .class("chart-label"), .named("x", frame.left - 6),
      .named("y", frame.y(count) + 4), .named("text-anchor", "end"),
      text: grouped(count, language))
  }

  /// “T3”, and the year under the first month and every January.
  private func tick(_ month: CivilDate, _ html: inout HTMLWriter) {
    let x = frame.x(month)
    html.empty(
      .path, .class("chart-axis"), .named("d", "M\(x) \(frame.bottom)v4"),
      .named("stroke", "#595e67"))
    html(
      .svgText, .class("chart-label"), .named("x", x), .named("y", frame.bottom + 17),
      .named("text-anchor", "middle"), text: name(of: month))
    guard month == frame.months.first || month.month == 1 else { return }
    html(
      .svgText, .class("chart-label"), .named("x", x), .named("y", frame.bottom + 31),
      .named("text-anchor", "middle"), text: String(month.year))
  }

  private func name(of month: CivilDate) -> String {
    language == .vietnamese ? "T\(month.month)" : Self.english[month.month - 1]
  }

  private static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
