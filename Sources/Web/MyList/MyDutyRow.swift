import HTML
import MovementCore

/// One duty on a unit's own list.
struct MyDutyRow {
  let row: MyDuty
  let model: MyListModel
  let rules: ReviewRules
  let visit: Visit

  private var duty: Duty { row.duty }

  func write(into html: inout HTMLWriter) {
    let tone = row.group == .returned ? "overdue" : duty.status.rawValue
    html(.li, .class("duty " + tone), .id(duty.anchor)) { html in
      html(.div) { html in
        heading(&html)
        facts(&html)
        handedIn(&html)
      }
      button(&html)
    }
  }

  private func heading(_ html: inout HTMLWriter) {
    html(.h3) { html in
      html(.span, visit.planLanguage, text: duty.title)
      if let name = duty.dueName { html.text(" · " + name) }
      if let title = row.returned?.title ?? row.draft?.title, !title.isEmpty {
        html.text(" ")
        html(.span, .class("typed"), visit.planLanguage, text: "“" + title + "”")
      }
    }
  }

  private func facts(_ html: inout HTMLWriter) {
    html(.p) { html in
      if row.group != .returned { StatusMark.write(duty.status, into: &html) }
      let tone = row.group == .returned ? "overdue" : duty.status.rawValue
      html(.strong, .class(tone), text: row.lead(visit))
      let rest = row.rest(visit)
      html.text(rest.isEmpty ? ending : " · " + rest.joined(separator: " · "))
      if let draft = row.draft, row.group != .waiting {
        let time = visit.moment(draft.savedAt, now: model.now, in: model.timeZone)
        html.text(" · " + visit(vi: "bản nháp lưu ", en: "draft saved ") + time)
      }
      html.text(" · ")
      html(
        .a, .href(visit.link(.obligation(model.movement, duty.obligation))), text: duty.clause)
    }
    guard row.group == .returned else { return }
    if let reason = row.returned?.reason {
      html(.blockquote, .class("reason"), visit.planLanguage, text: reason)
    }
    if let keeping = row.keeping(visit, rules: rules) {
      html(.p, text: keeping.capitalizedFirst + ".")
    }
  }

  /// What the unit's page says of duties that need nothing.
  private var ending: String {
    if let reason = duty.exemptReason, duty.status == .exempt { return ": " + reason }
    return duty.rest(visit)
  }

  /// What is there already, where the button does something else.
  private func handedIn(_ html: inout HTMLWriter) {
    let shown = duty.deliverables.filter { item in
      item.deliverable.status != .draft && row.step != .view(item.deliverable.id)
        && row.step != .correct(item.deliverable.id)
    }
    guard !shown.isEmpty else { return }
    html(.ul, .class("handed-in")) { html in
      for item in shown {
        html(.li) { html in
          html(
            .a, .href(visit.link(.deliverable(model.movement, item.deliverable.id))),
            text: item.deliverable.handedInWords(visit))
          if let unit = item.from {
            html(.span, visit.planLanguage, text: " (" + unit.name + ")")
          }
          html.text(": " + visit(item.outcome.brief))
        }
      }
    }
  }

  private func button(_ html: inout HTMLWriter) {
    guard let (words, address) = offered else { return }
    let isQuiet = row.group != .returned && duty.status != .overdue && duty.status != .dueSoon
    html(.a, .class(isQuiet ? "button quiet" : "button"), .href(address.text)) { html in
      html.text(words)
      // Several buttons say the same: for whom does not see where they stand.
      html(
        .span, .class("hidden-words"),
        text: ": " + duty.title + (duty.dueName.map { " " + $0 } ?? ""))
    }
  }

  private var offered: (words: String, address: Address)? {
    let key = model.movement
    switch row.step {
    case .handIn:
      let isPartly = duty.have > 0 || row.waiting != nil
      return (
        isPartly ? visit(vi: "Nộp tiếp", en: "Hand in more") : visit(vi: "Nộp", en: "Hand in"),
        .handIn(key, model.unit.id, duty.obligation, due: duty.due.number)
      )
    case .resume(let id): return (visit(vi: "Viết tiếp", en: "Go on writing"), .draft(key, id))
    case .correct(let id):
      return (visit(vi: "Sửa và nộp lại", en: "Correct it"), .correct(key, id))
    case .view(let id): return (visit(vi: "Xem", en: "Open"), .deliverable(key, id))
    case .none: return nil
    }
  }
}
