import HTML
import MovementCore

/// What the office should look at in its own document: contradictions, missing dates …
struct PlanWarnings {
  let model: PlanModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    if model.warningCount > 0 {
      // For who can mend them; others come to read the plan.
      if visit.isOrganiser {
        html(.section, .class("warnings"), .id("warnings")) { open(&$0) }
      } else {
        html(.details, .class("folded"), .id("warnings")) { html in
          html(.summary) { heading(&$0) }
          list(model.warnings, unmatched: model.unmatched, &html)
        }
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

  private func open(_ html: inout HTMLWriter) {
    heading(&html)
    list(model.warnings, unmatched: model.unmatched, &html)
  }

  private func heading(_ html: inout HTMLWriter) {
    html(.h2) { html in
      html.text(
        visit(vi: "Điểm cần xem lại trong văn bản ", en: "Points to check in the document "))
      html(.small, text: visit.number(model.warningCount))
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

  /// The sentence for the office, and small under it where and how to mend the file.
  private func write(_ warning: PlanWarning, _ html: inout HTMLWriter) {
    let (sentence, hint) = warning.parts(visit)
    marked(sentence.capitalizedFirst, &html)
    let place =
      visit(vi: "dòng ", en: "line ") + String(warning.line) + ", `" + warning.code + "`"
    html(.div) { html in
      html(.small, .class("soft")) { html in
        if let hint {
          let fix = visit(vi: "Cách sửa trong tệp kế hoạch ", en: "To correct in the plan file ")
          marked(fix + "(" + place + "): " + hint, &html)
        } else {
          marked(visit(vi: "Trong tệp kế hoạch: ", en: "In the plan file: ") + place, &html)
        }
      }
    }
  }

  /// A message of the plan's check, in which words of the file stand between backquotes. Those that
  /// name an obligation or a unit of the plan give way to its name.
  private func marked(_ text: String, _ html: inout HTMLWriter) {
    for (index, part) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        html.text(String(part))
      } else if let name = model.name(ofWord: String(part)) {
        html(.span, visit.planLanguage, text: "“" + name + "”")
      } else {
        html(.code, text: String(part))
      }
    }
  }
}

extension PlanWarning {
  /// What is wrong, and apart from it what to write in the file: what follows the last semicolon and
  /// names words of the file.
  fileprivate func parts(_ visit: Visit) -> (sentence: String, hint: String?) {
    let text = visit(phrase)
    guard !isAccepted, let cut = text.ranges(of: "; ").last, text[cut.upperBound...].contains("`")
    else { return (text, nil) }
    return (String(text[..<cut.lowerBound]), String(text[cut.upperBound...]))
  }
}
