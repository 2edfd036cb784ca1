import HTML
import MovementCore

/// A unit's own list: what came back, what is to be done, what waits, what is done; one button each.
struct MyListView {
  let model: MyListModel
  let rules: ReviewRules
  let visit: Visit
  let said: Said?

  var title: String { visit(vi: "Việc của đơn vị", en: "My list") }

  func render(into html: inout HTMLWriter) {
    html(.div, .class("my-list")) { html in
      SaidNote.write(said, visit, into: &html)
      html(.h1, visit.planLanguage, text: model.unit.name)
      html(.p, .class("sub"), .id("my-summary"), .flag("data-live"), text: summary)
      MyListChoice(model: model, visit: visit).write(into: &html)
      AnswerNotes(model: model, visit: visit).write(into: &html)
      html(.div, .id("my-duties"), .flag("data-live")) { html in
        if model.groups.isEmpty { empty(&html) }
        for group in model.groups { write(group, &html) }
        MyListRest(model: model, visit: visit).write(into: &html)
      }
    }
  }

  /// “Thứ Ba 10/09/2019 · đã hoàn thành 11/17 việc đã đến kỳ”.
  private var summary: String {
    let day = visit.long(visit.today).capitalizedFirst
    guard model.own.asked > 0 else { return day }
    let (done, asked) = (visit.number(model.own.done), visit.number(model.own.asked))
    return day + " · "
      + visit(
        vi: "đã hoàn thành \(done)/\(asked) việc đã đến kỳ",
        en: "\(done) of \(asked) duties open so far are done")
  }

  private func write(_ group: MyListModel.Group, _ html: inout HTMLWriter) {
    if group.group.isFolded {
      html(.details, .id(group.group.rawValue), .class("folded")) { html in
        html(.summary) { heading(group, &$0) }
        list(group, &html)
      }
    } else {
      html(.section, .id(group.group.rawValue)) { html in
        heading(group, &html)
        list(group, &html)
      }
    }
  }

  private func heading(_ group: MyListModel.Group, _ html: inout HTMLWriter) {
    html(.h2) { html in
      html.text(visit(group.group.name) + " ")
      html(.small, text: visit.number(group.duties.count))
    }
  }

  private func list(_ group: MyListModel.Group, _ html: inout HTMLWriter) {
    html(.ul, .class("duties my " + group.group.rawValue)) { html in
      for duty in group.duties {
        MyDutyRow(row: duty, model: model, rules: rules, visit: visit).write(into: &html)
      }
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.p, .class("empty")) { html in
      html.text(
        visit(
          vi: "Kế hoạch không giao nhiệm vụ cho riêng đơn vị này. ",
          en: "The plan asks nothing of this unit itself. "))
      html(
        .a, .href(visit.link(.unit(model.movement, model.unit.id))),
        text: visit(vi: "Mở trang của đơn vị", en: "Open the unit's page"))
    }
  }
}
