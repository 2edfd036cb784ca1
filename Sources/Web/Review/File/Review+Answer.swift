import HTML
import MovementCore
import Store

/// The answer: what is decided, or what was.
struct ReviewAnswer {
  let model: ReviewModel
  let conflict: Phrase?
  let reason: String
  let problems: WrongFields
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    if let conflict {
      html(.div, .class("notice wrong"), .role("alert")) { html in
        html(.p, text: visit(conflict))
      }
    }
    state(&html)
    if model.isWaiting { form(&html) }
    steps(&html)
  }

  /// Follows the record while the page is open: a colleague may be faster.
  private func state(_ html: inout HTMLWriter) {
    html(.div, .id("state"), .flag("data-live")) { html in
      if let decision = model.decision {
        DecisionNote(decision: decision, model: model, visit: visit).write(into: &html)
      } else if !model.isWaiting {
        html(.p, .class("notice"), text: visit(model.deliverable.status.reviewNote))
      }
    }
  }

  // MARK: - Deciding

  private func form(_ html: inout HTMLWriter) {
    let to = model.filter.applied(to: .review(model.movement, model.deliverable.id))
    WriteForm(to: to, id: "decide", kind: "decide").write(visit, into: &html) { html in
      html.void(
        .input, .type("hidden"), .name("revision"), .value(String(model.row.item.revision)))
      html(
        .button, .name("decision"), .value("accept"), .named("data-key", "a")
      ) { html in
        html.text(visit(vi: "Duyệt", en: "Accept"))
        html(.kbd, text: "A")
      }
      outlook(&html)
      html(.fieldset) { html in
        html(.legend, text: visit(vi: "Trả lại để bổ sung", en: "Return for more work"))
        phrases(&html)
        TextField(
          name: "reason", label: visit(vi: "Lý do", en: "Reason"), value: reason,
          help: visit(
            vi: "Đơn vị đọc được lý do này. Nộp lại chậm nhất \(day) thì giữ nguyên ngày nộp.",
            en: "The unit reads this. If it hands in again by \(day), it keeps its day."),
          problem: problems["reason"], rows: 4, hasFocus: problems["reason"] != nil
        ).write(visit, into: &html)
        html(
          .button, .class("quiet"), .name("decision"), .value("return"),
          .flag("data-return")
        ) { html in
          html.text(visit(vi: "Trả lại", en: "Return"))
          html(.kbd, text: "Ctrl + Enter")
        }
      }
    }
  }

  private var day: String { visit.long(model.lastDayToKeep) }

  /// A choice that is added to the reason; with scripts it fills the field at once.
  private func phrases(_ html: inout HTMLWriter) {
    guard !model.phrases.isEmpty else { return }
    html(.div, .class("field")) { html in
      html(.label, .for("phrase"), text: visit(vi: "Câu mẫu", en: "Phrase"))
      html(.select, .id("phrase"), .name("phrase"), .named("data-fills", "reason")) { html in
        html(
          .option, .value(""), text: visit(vi: "Chọn để thêm vào lý do", en: "Adds to the reason"))
        for phrase in model.phrases {
          html(.option, .value(phrase), visit.planLanguage, text: phrase)
        }
      }
      html(
        .a, .class("small"), .href(Address.reviewPhrases(model.movement).text),
        text: visit(vi: "Sửa các câu mẫu", en: "Edit the phrases"))
    }
  }

  /// What the unit's cell becomes.
  private func outlook(_ html: inout HTMLWriter) {
    guard let outlook = model.outlook, let obligation = model.row.item.obligation else {
      html(
        .p, .class("soft outlook"),
        text: visit(
          vi: "Duyệt không làm thay đổi tiến độ: sản phẩm không được tính cho việc nào.",
          en: "Accepting changes no standing: it counts for no duty."))
      return
    }
    html(.p, .class("soft outlook")) { html in
      html.text(visit(vi: "Duyệt thì việc này ", en: "Accepted, the duty "))
      html.text(
        outlook.now.status == outlook.then.status
          ? visit(vi: "vẫn ", en: "stays ") : visit(vi: "thành ", en: "becomes "))
      StatusMark.writeWithWords(outlook.then.status, visit, into: &html)
      html.text(
        " (" + visit.number(outlook.then.have) + "/" + visit.number(outlook.then.need) + " "
          + obligation.measure[visit.language, of: outlook.then.need] + ")")
      if !outlook.countsFor.isEmpty {
        html.text(visit(vi: ", tính cho ", en: ", counted for "))
        html(.span, visit.planLanguage, text: outlook.countsFor.joined(separator: ", "))
      }
      html.text(".")
    }
  }

  // MARK: - Going on

  private func steps(_ html: inout HTMLWriter) {
    html(.p, .class("steps")) { html in
      if let previous = model.queue.previous {
        step(previous, visit(vi: "Trước", en: "Previous"), "K", "k ArrowLeft", "prev", &html)
      }
      if let next = model.queue.next {
        step(next, visit(vi: "Tiếp theo", en: "Next"), "J", "j ArrowRight", "next", &html)
      } else {
        html(
          .a, .class("button quiet"),
          .href(visit.link(model.filter.applied(to: .queue(model.movement)))),
          text: visit(vi: "Về danh sách", en: "Back to the list"))
      }
    }
  }

  private func step(
    _ item: QueueItem, _ words: String, _ key: String, _ keys: String, _ relation: String,
    _ html: inout HTMLWriter
  ) {
    html(
      .a, .class("button quiet"), .named("rel", relation), .named("data-key", keys),
      .href(visit.link(model.filter.applied(to: .review(model.movement, item.id))))
    ) { html in
      html.text(words)
      html(.kbd, text: key)
    }
  }
}

extension Deliverable.Status {
  /// Why there is nothing to decide.
  fileprivate var reviewNote: Phrase {
    switch self {
    case .withdrawn:
      Phrase(
        vi: "Đơn vị đã rút sản phẩm này. Không còn gì để duyệt.",
        en: "The unit has withdrawn this. Nothing is left to review.")
    case .draft:
      Phrase(
        vi: "Đơn vị chưa nộp sản phẩm này.", en: "The unit has not handed this in yet.")
    case .accepted: Phrase(vi: "Sản phẩm này đã được duyệt.", en: "This has been accepted.")
    case .returned:
      Phrase(
        vi: "Sản phẩm này đã được trả lại để bổ sung.",
        en: "This has been returned for more work.")
    case .submitted: Phrase(vi: "Đang chờ duyệt.", en: "It waits for review.")
    }
  }
}
