import HTML
import MovementCore

/// What has to be read before one goes on typing: why it came back, what changed meanwhile.
struct HandInNotices {
  let model: HandInModel
  let rules: ReviewRules
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    if let notice = model.notice {
      html(.div, .class("notice wrong"), .role("alert")) { html in
        html(.p, text: visit(notice))
        model.conflict?.write(visit, into: &html)
      }
    }
    returned(&html)
    amended(&html)
  }

  private func returned(_ html: inout HTMLWriter) {
    guard let returned = model.returned, let handedIn = model.handedIn else { return }
    html(.div, .class("notice")) { html in
      html(.p) { html in
        html(
          .strong,
          text: visit(vi: "Trả lại ", en: "Returned ") + visit.nearDay(returned.day) + ". ")
        html.text(keeping(returned, handedIn))
      }
      if let reason = returned.reason {
        html(.blockquote, .class("reason"), visit.planLanguage, text: reason)
      }
    }
  }

  private func keeping(_ returned: ReturnNote, _ handedIn: CivilDate) -> String {
    let last = rules.lastDayToKeep(returned: returned.day)
    return visit.today <= last
      ? visit(
        vi: "Nộp lại chậm nhất \(visit.long(last)) để giữ ngày nộp \(handedIn.short).",
        en: "Hand it in again by \(visit.long(last)) to keep the day \(handedIn.short).")
      : visit(
        vi: "Đã quá \(rules.correctionDays) ngày, nên tính theo ngày nộp lại.",
        en: "More than \(rules.correctionDays) days ago, so the day of the correction counts.")
  }

  private func amended(_ html: inout HTMLWriter) {
    guard !model.amended.isEmpty else { return }
    html(.div, .class("notice wrong"), .role("alert")) { html in
      html(
        .p,
        text: visit(
          vi: "Kế hoạch vừa được điều chỉnh trong lúc soạn sản phẩm này nên chưa nộp. Hãy xem lại "
            + "rồi bấm “Nộp” lần nữa:",
          en:
            "The plan was amended while this was being written, so nothing was handed in. Look at what "
            + "changed, then press Hand in once more:"))
      html(.ul) { html in
        for change in model.amended {
          html(.li) { html in
            html.text(visit(change.name) + ": ")
            html(.del, visit.planLanguage, text: change.before)
            html.text(" → ")
            html(.ins, visit.planLanguage, text: change.after)
          }
        }
      }
    }
  }
}
