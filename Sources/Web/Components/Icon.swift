import HTML

/// Small drawn signs of the pages' own controls.
enum Icon: String, CaseIterable {
  case cross
  case closedGroup = "closed-group"
  case openGroup = "open-group"
  case page

  /// The sign alone; whoever uses it gives the words.
  static func write(_ icon: Icon, into html: inout HTMLWriter) {
    html(.svg, .class("icon"), .hiddenFromReaders) { html in
      html.empty(.use, .named("href", "#icon-" + icon.rawValue))
    }
  }

  /// The shapes, once per page.
  static func writeSymbols(into html: inout HTMLWriter) {
    for icon in allCases {
      html(.symbol, .id("icon-" + icon.rawValue), .named("viewBox", "0 0 16 16")) { html in
        html.empty(
          .path, .named("d", icon.path), .named("fill", "none"),
          .named("stroke", "currentColor"), .named("stroke-width", "1.6"),
          .named("stroke-linecap", "round"), .named("stroke-linejoin", "round"))
      }
    }
  }

  private var path: String {
    switch self {
    case .cross: "M4 4l8 8M12 4l-8 8"
    case .closedGroup: "M6 3.5 10.5 8 6 12.5"
    case .openGroup: "M3.5 6 8 10.5 12.5 6"
    case .page: "M5 3h8v8M13 3 4 12"
    }
  }
}
