import HTML
import MovementCore

/// How a number grew over time, as a picture: steps up to a total, with days marked by lines.
///
/// A pure value that knows nothing of pages: the same picture goes into a page, a Word report or
/// a magazine. It is SVG with attributes only. Colours are given twice: as attributes, for whoever
/// shows the picture alone, and by the classes `chart-…`, with which a style sheet overrides them
/// (dark colours, print).
struct ProgressChart {
  /// What it is called, and what it says, for those who do not see it.
  var title: String
  var description: String
  /// The days of the horizontal axis.
  var days: DateRange
  /// The height of the vertical axis, at least 1, and what it is: “143 đơn vị”.
  var total: Int
  var totalLabel: String
  var series: [Series]
  var marks: [Mark] = []
  var language: Language = .vietnamese

  /// A number that changes on some days and holds until the next.
  struct Series {
    /// The status that the number counts; it gives the line its colour.
    var status: Status
    /// In the order of days.
    var points: [Point]
    /// Where the line ends: nothing is known of later days.
    var last: CivilDate
    /// What should be, as a broken line without an area, instead of what is.
    var isPlan = false
  }

  struct Point: Equatable {
    var day: CivilDate
    var count: Int
  }

  /// A line on a day.
  struct Mark: Equatable {
    enum Kind: String {
      /// A last day.
      case due
      /// The day that is looked at.
      case day
    }

    var kind: Kind
    var day: CivilDate
    var label: String
  }

  /// Writes the picture. Text keeps its size in units of the picture, so a narrow page gets a
  /// narrow picture instead of a small one.
  ///
  /// - Parameters:
  ///   - width: In units of the picture, at least 240.
  ///   - name: Makes ids unique where a page holds several pictures.
  func write(width: Int = 720, height: Int = 260, name: String, into html: inout HTMLWriter) {
    let frame = ChartFrame(
      width: max(width, 240), height: max(height, 120), days: days, total: max(total, 1))
    let titleID = "chart-title-" + name
    let descriptionID = "chart-description-" + name
    html(
      .svg, .class("chart"), .named("xmlns", "http://www.w3.org/2000/svg"),
      .named("viewBox", "0 0 \(frame.width) \(frame.height)"), .role("img"),
      .named("aria-labelledby", titleID + " " + descriptionID),
      .named("font-family", "sans-serif"), .named("font-size", "12"), .named("fill", "#595e67")
    ) { html in
      html(.title, .id(titleID), text: title)
      html(.desc, .id(descriptionID), text: description)
      ChartAxes(frame: frame, totalLabel: totalLabel, language: language).write(into: &html)
      for series in series { write(series, frame, &html) }
      ChartMarks(frame: frame, marks: marks).write(into: &html)
    }
  }

  private func write(_ series: Series, _ frame: ChartFrame, _ html: inout HTMLWriter) {
    let line = frame.steps(series.points, until: series.last)
    let end = frame.x(series.last)
    if series.isPlan {
      return html.empty(
        .path, .class("chart-plan"), .named("d", line), .named("fill", "none"),
        .named("stroke", "#595e67"), .named("stroke-width", "1.5"),
        .named("stroke-dasharray", "5 4"))
    }
    html.empty(
      .path, .class("chart-area " + series.status.rawValue),
      .named("d", line + "V\(frame.bottom)H\(frame.left)Z"), .named("fill", "#2a7547"),
      .named("fill-opacity", "0.12"))
    html.empty(
      .path, .class("chart-line " + series.status.rawValue), .named("d", line),
      .named("fill", "none"), .named("stroke", "#2a7547"), .named("stroke-width", "2"))
    html.empty(
      .circle, .class("chart-end " + series.status.rawValue), .named("cx", end),
      .named("cy", frame.y(series.points.last { $0.day <= series.last }?.count ?? 0)),
      .named("r", "3.5"), .named("fill", "#2a7547"))
  }
}
