import HTML
import MovementCore

/// Why one of several was not done.
struct QueueRefusal {
  /// Nil for what concerns none of them.
  let deliverable: Deliverable.ID?
  let title: String?
  let phrase: Phrase

  static let nothingTicked = QueueRefusal(
    deliverable: nil, title: nil,
    phrase: Phrase(
      vi: "Chưa chọn sản phẩm nào. Vui lòng đánh dấu các sản phẩm cần duyệt rồi bấm lại.",
      en: "Nothing is ticked. Tick what you want to accept and press again."))
}

/// All of them, in one notice.
struct QueueRefusals {
  let refusals: [QueueRefusal]
  let movement: MovementKey
  let filter: QueueFilter

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard !refusals.isEmpty else { return }
    html(.div, .class("notice wrong"), .role("alert"), .id("refusals")) { html in
      let count = refusals.count { $0.deliverable != nil }
      if count > 0 {
        html(
          .p,
          text: visit(
            vi: "Chưa xử lý được \(count) sản phẩm:",
            en: counted(count, "deliverable was", "deliverables were") + " left as before:"))
      }
      html(.ul) { html in
        for refusal in refusals {
          html(.li) { html in
            if let id = refusal.deliverable {
              html(
                .a, .href(filter.applied(to: .review(movement, id)).text), visit.planLanguage,
                text: refusal.title ?? id)
              html.text(": ")
            }
            html.text(visit(refusal.phrase))
          }
        }
      }
    }
  }
}
