import HTML
import MovementCore

/// The form to hand something in: what is asked, then one column of fields, then one button.
struct HandInView {
  let model: HandInModel
  let limits: HandInLimits
  let rules: ReviewRules
  let visit: Visit
  let said: Said?

  private var task: HandInTask { model.task }

  var title: String {
    let verb =
      model.isCorrection
      ? visit(vi: "Sửa và nộp lại: ", en: "Correct: ") : visit(vi: "Nộp: ", en: "Hand in: ")
    return verb + task.obligation.title
  }

  func render(into html: inout HTMLWriter) {
    html(.div, .class("hand-in")) { html in
      head(&html)
      SaidNote.write(said, visit, into: &html)
      HandInNotices(model: model, rules: rules, visit: visit).write(into: &html)
      HandInForm(model: model, limits: limits, visit: visit).write(into: &html)
      rest(&html)
    }
  }

  private func head(_ html: inout HTMLWriter) {
    let list = Address.myList(model.movement, task.unit.id)
    Crumbs(steps: [(visit(vi: "Việc của đơn vị", en: "My list"), list.text)])
      .render(visit, into: &html)
    html(.h1, visit.planLanguage, text: task.obligation.title)
    html(.p, .class("sub")) { html in
      html(
        .a, .href(Address.obligation(model.movement, task.obligation.id).text),
        text: visit(vi: "Nhiệm vụ ", en: "Obligation ") + task.obligation.clause)
      html.text(" · " + visit(task.obligation.quantityPhrase))
      if task.dues.count == 1, let due = task.dues.first?.due {
        html.text(" · " + visit(vi: "hạn cuối ", en: "last day ") + visit.long(due.lastDay))
      }
      if let addressee = task.addressee {
        html.text(" · " + visit(vi: "", en: "reviewed by "))
        html(.span, visit.planLanguage, text: addressee.name)
        html.text(visit(vi: " duyệt", en: ""))
      }
    }
    html(.p, .class("for-unit")) { html in
      html.text(visit(vi: "Đơn vị nộp: ", en: "Handed in by: "))
      html(.strong, visit.planLanguage, text: task.unit.name)
    }
  }

  /// What is seldom needed.
  private func rest(_ html: inout HTMLWriter) {
    guard model.savedAt != nil else { return }
    html(.p, .class("discard")) { html in
      html(
        .a, .href(Address.discardDraft(model.movement, model.entry.id).text),
        text: visit(vi: "Xóa bản nháp này…", en: "Throw this draft away…"))
    }
  }
}
