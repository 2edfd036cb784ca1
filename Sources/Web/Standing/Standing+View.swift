import HTML
import MovementCore

/// The list of the units × dues that a number counts.
struct StandingView {
  let model: StandingModel
  let visit: Visit

  /// “23 việc: quá hạn”.
  var title: String {
    let count = visit.number(model.total)
    let noun = visit(vi: " việc", en: model.total == 1 ? " duty" : " duties")
    guard !model.question.filter.statuses.isEmpty else { return count + noun }
    return count + noun + ": " + model.question.filter.statusWords(visit)
  }

  func render(into html: inout HTMLWriter) {
    html(.div, .id("list"), .flag("data-live")) { content(&$0) }
  }

  private func content(_ html: inout HTMLWriter) {
    html(.h1, .named("data-total", model.total), text: title)
    html(.p, .class("sub"), text: visit.asOf)
    DayNote.write(visit, into: &html)
    FilterParts(parts: model.parts).render(visit, into: &html) { part in
      visit.link(part.without.list(model.movement))
    }
    choices(&html)
    guard model.total > 0 else { return empty(&html) }
    orders(&html)
    table(&html)
    pages(&html)
  }

  // MARK: - Other lists

  func choices(_ html: inout HTMLWriter) {
    let chosen = model.question.filter.statuses
    html(.nav, .class("choices"), .label(visit(vi: "Tình trạng", en: "Status"))) { html in
      html(.ul) { html in
        for choice in model.choices {
          let isCurrent = chosen == (choice.word.map { [$0] } ?? [])
          html(.li) { html in
            html(.a, .href(address(of: choice)), .current(isCurrent)) { html in
              if case .status(let status)? = choice.word { StatusMark.write(status, into: &html) }
              html.text(words(for: choice.word) + " ")
              html(.b, text: visit.number(choice.count))
            }
          }
        }
      }
    }
  }

  private func words(for word: StatusWord?) -> String {
    word.map { visit($0.phrase) } ?? visit(vi: "Tất cả", en: "All")
  }

  private func address(of choice: StandingModel.Choice) -> String {
    var question = model.question
    question.filter.statuses = choice.word.map { [$0] } ?? []
    question.page = 1
    return visit.link(question.address(model.movement))
  }

  func orders(_ html: inout HTMLWriter) {
    html(.p, .class("orders")) { html in
      html.text(visit(vi: "Xếp theo ", en: "Sorted by "))
      for order in StandingQuestion.Order.allCases {
        var question = model.question
        question.order = order
        question.page = 1
        let isCurrent = order == model.question.order
        html(
          .a, .href(visit.link(question.address(model.movement))),
          .named("aria-current", isCurrent ? "true" : nil), text: visit(order.name))
      }
    }
  }

  func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Không có việc nào khớp. Hãy bỏ bớt điều kiện lọc ở trên, hoặc chọn ngày khác.",
          en: "Nothing matches. Remove a condition above, or choose another day."))
      html(.p) { html in
        html(
          .a, .class("button quiet"), .href(visit.link(.standing(model.movement))),
          text: visit(vi: "Xem tất cả", en: "Show all"))
      }
    }
  }
}

extension StandingQuestion.Order {
  var name: Phrase {
    switch self {
    case .due: Phrase(vi: "hạn cuối", en: "last day")
    case .unit: Phrase(vi: "đơn vị", en: "unit")
    }
  }
}
