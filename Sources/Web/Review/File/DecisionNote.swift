import HTML
import MovementCore
import Store

/// What was decided about a deliverable, by whom and when, and the way to take it back.
struct DecisionNote {
  let decision: ReviewModel.Decided
  let model: ReviewModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.div, .class(isAccepted ? "notice good" : "notice")) { html in
      html(.p, text: words)
      if let reason = decision.review.reason {
        html(.p, .class("reason"), visit.planLanguage, text: reason)
      }
      let to = model.filter.applied(to: .undoReview(model.movement, model.deliverable.id))
      WriteForm(to: to).write(visit, into: &html) { html in
        let item = TickedItem(deliverable: model.deliverable.id, number: decision.review.number)
        html.void(.input, .type("hidden"), .name("review"), .value(item.description))
        html(.button, .class("quiet")) { html in
          html.text(
            isAccepted
              ? visit(vi: "Hoàn tác lần duyệt", en: "Undo the acceptance")
              : visit(vi: "Hoàn tác lần trả lại", en: "Undo the return"))
        }
      }
    }
  }

  private var isAccepted: Bool { decision.review.decision == .accept }

  private var words: String {
    let name = decision.name
    return isAccepted
      ? visit(
        vi: "Đã được \(name) duyệt lúc \(decision.time).",
        en: "Accepted by \(name) at \(decision.time).")
      : visit(
        vi: "Đã được \(name) trả lại lúc \(decision.time), lý do:",
        en: "Returned by \(name) at \(decision.time), because:")
  }
}
