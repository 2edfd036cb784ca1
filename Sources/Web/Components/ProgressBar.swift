import HTML
import MovementCore

/// A roll-up as a bar of its parts. An SVG, because the style sheet may not be told widths, and
/// the same picture goes into papers.
enum ProgressBar {
  /// The statuses in the order in which they stand, the done ones first.
  static let order: [Status] = [
    .met, .late, .inReview, .overdue, .dueSoon, .open, .upcoming, .exempt,
  ]

  /// The statuses in the order in which they need a person's attention.
  static let needOrder: [Status] = [
    .overdue, .dueSoon, .inReview, .open, .late, .met, .upcoming, .exempt,
  ]

  /// - Parameters:
  ///   - width: In CSS pixels; the height is 8.
  ///   - isLabelled: Nobody else says in words what the bar shows.
  static func write(
    _ rollUp: RollUp, width: Int = 96, isLabelled: Bool = true, _ visit: Visit,
    into html: inout HTMLWriter
  ) {
    html(
      .svg, .class("bar"), .named("viewBox", "0 0 \(width) 8"), .named("width", "\(width)"),
      .named("height", "8"), .named("role", isLabelled ? "img" : nil),
      .label(isLabelled ? words(for: rollUp, visit) : nil),
      .named("aria-hidden", isLabelled ? nil : "true"),
      .named("preserveAspectRatio", "none")
    ) { html in
      let all = rollUp.all
      guard all > 0 else { return }
      var counted = 0
      for status in order where rollUp[status] > 0 {
        let start = counted * width / all
        counted += rollUp[status]
        html.empty(
          .rect, .class("fill " + status.rawValue), .named("x", start),
          .named("width", counted * width / all - start), .named("height", "8"))
      }
    }
  }

  /// “Hoàn thành 77%: 10 đạt đúng hạn, 2 đạt, trễ hạn …”
  static func words(for rollUp: RollUp, _ visit: Visit) -> String {
    let parts = order.filter { rollUp[$0] > 0 }.map { status in
      visit.number(rollUp[status]) + " " + visit(status.phrase).lowercased()
    }
    return visit(vi: "Hoàn thành ", en: "Done ") + percent(rollUp.rate) + ": "
      + parts.joined(separator: "; ")
  }
}
