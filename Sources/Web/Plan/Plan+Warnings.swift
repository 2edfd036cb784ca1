import HTML
import MovementCore

/// What the office should look at in its own document: contradictions, missing dates …
struct PlanWarnings {
  let model: PlanModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    if model.warningCount > 0 {
      html(.section, .class("warnings"), .id("warnings")) { html in
        html(.h2) { html in
          html.text(
            visit(vi: "Điểm cần xem lại trong văn bản ", en: "To look at in the document "))
          html(.small, text: visit.number(model.warningCount))
        }
        list(model.warnings, unmatched: model.unmatched, &html)
      }
    }
    guard !model.accepted.isEmpty else { return }
    html(.details, .class("folded"), .id("accepted")) { html in
      html(.summary) { html in
        html(.h2) { html in
          html.text(visit(vi: "Đã xem và chấp nhận ", en: "Seen and accepted "))
          let count = model.accepted.reduce(0) { $0 + $1.warnings.count }
          html(.small, text: visit.number(count))
        }
      }
      list(model.accepted, unmatched: [], &html)
    }
  }

  private func list(
    _ groups: [PlanModel.WarningGroup], unmatched: [UnmatchedTerm], _ html: inout HTMLWriter
  ) {
    html(.ul, .class("plain warning-list")) { html in
      for group in groups { html(.li) { write(group, &$0) } }
      for term in unmatched {
        html(.li) { marked(visit(term.phrase).capitalizedFirst, &$0) }
      }
    }
  }

  private func write(_ group: PlanModel.WarningGroup, _ html: inout HTMLWriter) {
    if let obligation = group.obligation {
      html(
        .a, .href(visit.link(.obligation(model.movement, obligation.id))), visit.planLanguage,
        text: obligation.title)
      html(.span, .class("soft"), text: " " + obligation.clause)
    } else {
      html.text(visit(vi: "Cả kế hoạch", en: "The whole plan"))
    }
    html(.ul, .class("plain")) { html in
      for warning in group.warnings { html(.li) { write(warning, &$0) } }
    }
  }

  private func write(_ warning: PlanWarning, _ html: inout HTMLWriter) {
    marked(visit(warning.phrase).capitalizedFirst + " ", &html)
    html(
      .span, .class("soft"),
      text: "(" + visit(vi: "dòng ", en: "line ") + String(warning.line) + ", " + warning.code
        + ")")
  }

  /// A message of the plan's check, in which words of the file stand between backquotes.
  private func marked(_ text: String, _ html: inout HTMLWriter) {
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        html.text(String(part))
      } else {
        html(.code, text: String(part))
      }
    }
  }
}
