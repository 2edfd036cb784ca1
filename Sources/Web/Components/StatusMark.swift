import HTML
import MovementCore

/// A status as a drawn mark: shape and colour, with words beside it or in its label. Marks are
/// drawn, because characters change with a machine's fonts.
enum StatusMark {
  /// The shapes of marks and icons, once per page; `use` refers to them.
  static func writeSymbols(into html: inout HTMLWriter) {
    html(
      .svg, .class("symbols"), .named("width", "0"), .named("height", "0"), .hiddenFromReaders
    ) { html in
      for status in Status.allCases {
        html(.symbol, .id("mark-" + status.rawValue), .named("viewBox", "0 0 16 16")) {
          shape(of: status, into: &$0)
        }
      }
      Icon.writeSymbols(into: &html)
    }
  }

  /// The mark alone; whoever uses it gives the words.
  static func write(_ status: Status, into html: inout HTMLWriter) {
    html(.svg, .class("mark " + status.rawValue), .hiddenFromReaders) { html in
      html.empty(.use, .named("href", "#mark-" + status.rawValue))
    }
  }

  /// The mark within a link that has a label of its own; there are thousands of them on a board.
  static func writeBare(_ status: Status, into html: inout HTMLWriter) {
    html(.svg, .class("mark " + status.rawValue)) { html in
      html.empty(.use, .named("href", "#mark-" + status.rawValue))
    }
  }

  /// The mark and its words.
  static func writeWithWords(_ status: Status, _ visit: Visit, into html: inout HTMLWriter) {
    html(.span, .class("status " + status.rawValue)) { html in
      write(status, into: &html)
      html.text(" " + visit(status.phrase))
    }
  }

  private static func shape(of status: Status, into html: inout HTMLWriter) {
    switch status {
    case .met: disc("5.5", into: &html)
    case .late:
      ring(into: &html)
      path("M8 3.2a4.8 4.8 0 0 0 0 9.6z", into: &html)
    case .inReview:
      ring(into: &html)
      line("M8 5v3.2l2.2 1.4", into: &html)
    case .overdue: path("M8 2.5 14 13H2z", into: &html)
    case .dueSoon: path("M8 2 14 8l-6 6-6-6z", into: &html)
    case .open: ring(into: &html)
    case .upcoming: disc("1.8", into: &html)
    case .exempt: line("M3.5 8h9", into: &html)
    case .closed: line("M4.5 4.5l7 7M11.5 4.5l-7 7", into: &html)
    }
  }

  private static func disc(_ radius: String, into html: inout HTMLWriter) {
    html.empty(
      .circle, .named("cx", "8"), .named("cy", "8"), .named("r", radius),
      .named("fill", "currentColor"))
  }

  private static func ring(into html: inout HTMLWriter) {
    html.empty(
      .circle, .named("cx", "8"), .named("cy", "8"), .named("r", "4.8"), .named("fill", "none"),
      .named("stroke", "currentColor"), .named("stroke-width", "1.4"))
  }

  private static func path(_ data: String, into html: inout HTMLWriter) {
    html.empty(.path, .named("d", data), .named("fill", "currentColor"))
  }

  private static func line(_ data: String, into html: inout HTMLWriter) {
    html.empty(
      .path, .named("d", data), .named("fill", "none"), .named("stroke", "currentColor"),
      .named("stroke-width", "1.4"), .named("stroke-linecap", "round"))
  }
}
