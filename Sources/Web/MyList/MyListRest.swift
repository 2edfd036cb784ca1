import HTML
import MovementCore

/// What stands under the unit's own duties: what it adds to those of units above, and drafts that
/// belong nowhere any more.
struct MyListRest {
  let model: MyListModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    contributions(&html)
    strays(&html)
  }

  private func contributions(_ html: inout HTMLWriter) {
    guard !model.contributions.isEmpty else { return }
    html(.section, .id("contributions")) { html in
      html(
        .h2,
        text: visit(vi: "Đóng góp vào việc của cấp trên", en: "Towards duties of units above"))
      html(.ul, .class("duties my")) { html in
        for item in model.contributions {
          html(.li, .class("duty open")) { write(item, &$0) }
        }
      }
    }
  }

  private func write(_ item: MyListModel.Contribution, _ html: inout HTMLWriter) {
    html(.div) { html in
      html(.h3, visit.planLanguage, text: item.obligation.title)
      html(.p) { html in
        if let to = item.to {
          html.text(visit(vi: "Tính cho ", en: "Counts for "))
          html(.span, visit.planLanguage, text: to.name)
          html.text(" · ")
        }
        html(
          .a, .href(visit.link(.obligation(model.movement, item.obligation.id))),
          text: item.obligation.clause)
      }
      handedIn(item, &html)
    }
    let address =
      item.draft.map { Address.draft(model.movement, $0.id) }
      ?? .handIn(model.movement, model.unit.id, item.obligation.id)
    html(.a, .class("button quiet"), .href(address.text)) { html in
      html.text(
        item.draft == nil
          ? visit(vi: "Nộp", en: "Hand in") : visit(vi: "Viết tiếp", en: "Go on writing"))
      html(.span, .class("hidden-words"), text: ": " + item.obligation.title)
    }
  }

  private func handedIn(_ item: MyListModel.Contribution, _ html: inout HTMLWriter) {
    guard !item.handedIn.isEmpty else { return }
    html(.ul, .class("handed-in")) { html in
      for handedIn in item.handedIn {
        html(.li) { html in
          html(
            .a, .href(visit.link(.deliverable(model.movement, handedIn.deliverable.id))),
            text: handedIn.deliverable.handedInWords(visit))
          html.text(": " + visit(handedIn.outcome.brief))
        }
      }
    }
  }

  private func strays(_ html: inout HTMLWriter) {
    guard !model.strays.isEmpty else { return }
    html(.section, .id("drafts")) { html in
      html(.h2, text: visit(vi: "Bản nháp khác", en: "Other drafts"))
      html(.ul, .class("handed-in others")) { html in
        for draft in model.strays {
          html(.li) { html in
            let untitled = visit(vi: "(chưa có tên)", en: "(no title yet)")
            html(
              .a, .href(Address.draft(model.movement, draft.id).text), visit.planLanguage,
              text: draft.title.isEmpty ? untitled : draft.title)
            let time = visit.moment(draft.savedAt, now: model.now, in: model.timeZone)
            html.text(" · " + visit(vi: "lưu ", en: "saved ") + time)
          }
        }
      }
    }
  }
}
