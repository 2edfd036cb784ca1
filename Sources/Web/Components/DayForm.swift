import HTML
import MovementCore

/// Chooses the day that a page looks at.
enum DayForm {
  static func write(_ visit: Visit, action: Address, into html: inout HTMLWriter) {
    html(
      .form, .class("day-form"), .named("method", "get"), .named("action", action.text),
      .flag("data-submit-on-change")
    ) { html in
      html(.strong, text: visit.asOf)
      html(.label) { html in
        html.text(visit(vi: "Xem ngày khác", en: "Another day"))
        html.void(
          .input, .type("date"), .name("day"), .value(visit.day.description),
          .named("data-default", visit.today.description))
      }
      html(.button, .class("quiet"), text: visit(vi: "Xem", en: "Show"))
    }
  }
}
