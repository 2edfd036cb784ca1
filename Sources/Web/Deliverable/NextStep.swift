import HTML
import MovementCore

/// What comes next for whoever handed it in: who has it and by when an answer comes, why it came
/// back and what to do, where to go on.
struct NextStep {
  let model: DeliverableModel
  let rules: ReviewRules
  let visit: Visit

  /// There is something to be said besides where to go on: this is what one came for.
  var isNews: Bool { Said(visit) != nil || model.returned != nil || model.isWaiting }

  func write(into html: inout HTMLWriter) {
    let said = Said(visit)
    guard isNews else { return actions(said, &html) }
    html(.section, .class("next-step " + tone), .id("next-step"), .label(label)) { html in
      if let said {
        html(.p, .role("status")) { $0(.strong, text: visit(said.phrase)) }
      }
      waiting(&html)
      returned(&html)
      actions(said, &html)
    }
  }

  /// The status whose colour stands at its edge.
  private var tone: String {
    switch model.deliverable.status {
    case .returned: Status.overdue.rawValue
    case .submitted: Status.inReview.rawValue
    case .draft, .accepted, .withdrawn: Status.met.rawValue
    }
  }

  private var label: String { visit(vi: "Bước tiếp theo", en: "What comes next") }

  /// “Ban Dân vận Quận ủy đang xem; trả lời chậm nhất thứ Ba 17/09/2019.”
  private func waiting(_ html: inout HTMLWriter) {
    guard model.isWaiting, let day = model.receivedDay else { return }
    let answerBy = visit.long(rules.answerDay(handedIn: day))
    html(.p) { html in
      if let addressee = model.addressee {
        html(.span, visit.planLanguage, text: addressee.name)
        html.text(visit(vi: " đang xem; ", en: " has it; "))
      }
      html.text(
        visit(vi: "trả lời chậm nhất \(answerBy).", en: "an answer comes by \(answerBy)."))
    }
  }

  private func returned(_ html: inout HTMLWriter) {
    guard let returned = model.returned else { return }
    html(.p) { html in
      html(
        .strong,
        text: visit(vi: "Trả lại để bổ sung ", en: "Returned for more work ")
          + visit.nearDay(returned.day) + ".")
    }
    if let reason = returned.reason {
      html(.blockquote, .class("reason"), visit.planLanguage, text: reason)
    }
    if let handedIn = model.deliverable.submitted {
      let last = rules.lastDayToKeep(returned: returned.day)
      html(
        .p,
        text: visit.today <= last
          ? visit(
            vi: "Nộp lại chậm nhất \(visit.long(last)) để giữ ngày nộp \(handedIn.short).",
            en: "Hand it in again by \(visit.long(last)) to keep the day \(handedIn.short).")
          : visit(
            vi: "Đã quá \(rules.correctionDays) ngày, nên tính theo ngày nộp lại.",
            en: "More than \(rules.correctionDays) days ago, so the day of the correction counts."))
    }
  }

  private func actions(_ said: Said?, _ html: inout HTMLWriter) {
    guard model.mayHandIn else { return }
    let key = model.movement
    let id = model.deliverable.id
    html(.p, .class("actions")) { html in
      if model.deliverable.status == .returned {
        html(
          .a, .class("button"), .href(Address.correct(key, id).text),
          text: visit(vi: "Sửa và nộp lại", en: "Correct it"))
      }
      if said != nil, let next = model.nextDuty {
        html(.a, .class("button"), .href(next.address.text)) { html in
          // One child: the button lays its children out without the spaces between them.
          html(.span) { html in
            html.text(visit(vi: "Việc tiếp theo: ", en: "Next: "))
            html(.span, visit.planLanguage, text: next.title)
          }
        }
      }
      html(
        .a, .class("button quiet"), .href(Address.myList(key, model.deliverable.unit).text),
        text: visit(vi: "Về danh sách", en: "Back to the list"))
      if model.isWaiting || model.deliverable.status == .returned {
        html(
          .a, .class("button quiet"), .href(Address.withdraw(key, id).text),
          text: visit(vi: "Rút sản phẩm…", en: "Withdraw…"))
      }
    }
  }
}
