import HTML
import MovementCore

extension QueueView {
  /// The filter as a form that works without scripts; with them a choice is applied at once.
  func filterForm(_ html: inout HTMLWriter) {
    html(
      .details, .class("filter"), .flag("open"),
      .flag("data-fold-on-phones", if: !model.filter.isActive)
    ) { html in
      html(.summary, text: visit(vi: "Lọc", en: "Filter"))
      html(
        .form, .class("filter queue-filter"), .named("method", "get"),
        .action(Address.queue(model.movement).text), .role("search"),
        .flag("data-submit-on-change")
      ) { html in
        if !model.addressees.isEmpty {
          select(
            "to", visit(vi: "Đơn vị duyệt", en: "Addressed to"), model.addressees,
            model.filter.addressee, &html)
        }
        select(
          "obligation", visit(vi: "Nhiệm vụ", en: "Obligation"), model.obligations,
          model.filter.obligation, &html)
        select(
          "unit", visit(vi: "Đơn vị nộp", en: "Handed in by"), model.units, model.filter.unit,
          &html)
        if model.filter.isLate {
          html.void(.input, .type("hidden"), .name("late"), .value("1"))
        }
        html(.div, .class("filter-buttons")) { html in
          html(.button, text: visit(vi: "Xem", en: "Show"))
          if model.filter.isActive {
            html(
              .a, .class("button quiet"), .href(visit.link(.queue(model.movement))),
              text: visit(vi: "Bỏ lọc", en: "Clear"))
          }
        }
      }
    }
  }

  private func select(
    _ name: String, _ words: String, _ choices: [QueueModel.Choice], _ chosen: String?,
    _ html: inout HTMLWriter
  ) {
    html(.label) { html in
      html.text(words)
      html(.select, .name(name), .named("data-default", "")) { html in
        html(.option, .value(""), text: visit(vi: "Tất cả", en: "All"))
        for choice in choices {
          let indent = String(repeating: "\u{A0}\u{A0}\u{A0}", count: choice.depth)
          html(
            .option, .value(choice.id), .flag("selected", if: choice.id == chosen),
            text: indent + choice.name + " (" + visit.number(choice.count) + ")")
        }
      }
    }
  }
}
