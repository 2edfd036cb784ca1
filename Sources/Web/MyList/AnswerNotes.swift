import HTML
import MovementCore

/// The answers that came since the account last looked, one notice for each press of a reviewer.
struct AnswerNotes {
  let model: MyListModel
  let visit: Visit

  /// How many titles a notice names.
  private static let most = 12

  func write(into html: inout HTMLWriter) {
    guard !model.answers.isEmpty else { return }
    html(
      .section, .id("answers"), .class("answers"),
      .label(visit(vi: "Trả lời mới", en: "New answers"))
    ) { html in
      for answer in model.answers {
        html(.div, .class(answer.decision == .accept ? "notice good" : "notice")) { html in
          write(answer, &html)
        }
      }
    }
  }

  private func write(_ answer: AnswerNote, _ html: inout HTMLWriter) {
    html(.p) { html in
      html(.strong, text: answer.lead(visit))
      html(
        .span, .class("soft"),
        text: " · " + visit.moment(answer.at, now: model.now, in: model.timeZone))
    }
    html(.ul, .class("plain")) { html in
      for item in answer.items.prefix(Self.most) { html(.li) { write(item, &$0) } }
      let more = answer.items.count - Self.most
      if more > 0 {
        html(
          .li, .class("soft"),
          text: visit(
            vi: "và \(visit.number(more)) sản phẩm khác", en: "and \(visit.number(more)) more"))
      }
    }
  }

  private func write(_ item: AnswerNote.Item, _ html: inout HTMLWriter) {
    html(
      .a, .href(visit.link(.deliverable(model.movement, item.id))), visit.planLanguage,
      text: item.title)
    if let from = item.from {
      html(.span, .class("soft"), visit.planLanguage, text: " (" + from.name + ")")
    }
    // The row below says it again, where something can be done about it.
    if let reason = item.reason, !model.isReturned(item.id) {
      html(.blockquote, .class("reason"), visit.planLanguage, text: reason)
    }
  }
}
