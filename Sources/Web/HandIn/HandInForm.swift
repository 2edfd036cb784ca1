import HTML
import MovementCore

/// The fields, in the order in which they are sent: the token first, files last.
struct HandInForm {
  let model: HandInModel
  let limits: HandInLimits
  let visit: Visit

  private var task: HandInTask { model.task }

  func write(into html: inout HTMLWriter) {
    ProblemSummary(problems: model.problems, fields: labels).write(visit, into: &html)
    html(
      .form, .named("method", "post"), .named("enctype", "multipart/form-data"),
      .action(model.address.text), .id("hand-in-form"), .flag("novalidate"),
      .named("data-saving", visit(vi: "Đang lưu…", en: "Saving…")),
      .named("data-saved", visit(vi: "Đã lưu lúc ", en: "Saved at ")),
      .named("data-failed", failed), .named("data-elsewhere", elsewhere),
      .named("data-signed-out", signedOut),
      .named("data-sending", visit(vi: "Đang nộp…", en: "Handing in…")),
      .named("data-waiting", waiting),
      .named("data-uploading", visit(vi: "Đang gửi tệp", en: "Sending the file")),
      .named("data-remove", visit(vi: "Bỏ", en: "Remove")),
      .named("data-conflict", model.isConflict ? "" : nil)
    ) { html in
      hidden(&html)
      fields(&html)
      buttons(&html)
    }
  }

  private var labels: [(name: String, label: String)] {
    [
      (HandInEntry.Name.due, dueLabel), (HandInEntry.Name.title, titleLabel),
      (HandInEntry.Name.text, textLabel),
      (HandInEntry.Name.amount, task.obligation.amountLabel(visit)),
      (HandInEntry.Name.files, visit(HandInFiles.label)),
    ]
  }

  private var dueLabel: String { visit(vi: "Kỳ", en: "Due date") }
  private var titleLabel: String { visit(vi: "Tên sản phẩm", en: "Title") }
  private var textLabel: String { visit(vi: "Nội dung", en: "Text") }

  private func hidden(_ html: inout HTMLWriter) {
    html.void(.input, .type("hidden"), .name(FormToken.name), .value(visit.formToken ?? ""))
    let known = [
      (HandInEntry.Name.key, model.entry.key), (HandInEntry.Name.unit, task.unit.id),
      (HandInEntry.Name.obligation, task.obligation.id),
      (HandInEntry.Name.edit, String(model.entry.edit)),
    ]
    for field in known + AskedFacts(task).fields {
      html.void(.input, .type("hidden"), .name(field.0), .value(field.1))
    }
    // The return key in a line of text presses the first button of a form: this one does no harm.
    html(
      .button, .type("submit"), .name(HandInEntry.Name.step), .value(HandInStep.save.word),
      .class("hidden-words"), .named("tabindex", "-1"), .hiddenFromReaders,
      text: visit(vi: "Lưu nháp", en: "Save the draft"))
  }

  private func fields(_ html: inout HTMLWriter) {
    due(&html)
    LineField(
      name: HandInEntry.Name.title, label: titleLabel, value: model.entry.title,
      help: visit(
        vi: "Ngắn gọn, nói rõ việc. Ví dụ: “Tuyến hẻm không rác”.",
        en: "Short, and clear about what it is."),
      problem: model.problems[HandInEntry.Name.title]
    ).write(visit, into: &html)
    TextField(
      name: HandInEntry.Name.text, label: textLabel, value: model.entry.text,
      help: visit(
        vi: "Viết ở đây, hoặc đính kèm tệp bên dưới.", en: "Write here, or attach a file below."),
      problem: model.problems[HandInEntry.Name.text], isRequired: model.files.isEmpty, rows: 8
    ).write(visit, into: &html)
    amount(&html)
    HandInFiles(
      movement: model.movement, id: model.entry.id, files: model.files,
      isStored: model.savedAt != nil, limits: limits, visit: visit
    ).write(model.problems[HandInEntry.Name.files], into: &html)
  }

  private func due(_ html: inout HTMLWriter) {
    guard task.dues.count > 1 else { return }
    let choice = task.choice(model.entry.due)
    ChoiceField(
      name: HandInEntry.Name.due, label: dueLabel,
      options: task.dues.filter { $0.status != .exempt }.map { choice in
        ChoiceField.Option(
          value: String(choice.due.number), label: choice.label(of: task.obligation, visit))
      },
      value: choice.map { String($0.due.number) } ?? "",
      problem: model.problems[HandInEntry.Name.due]
    ).write(visit, into: &html)
  }

  private func amount(_ html: inout HTMLWriter) {
    guard let question = task.obligation.amountQuestion else { return }
    let staff = task.unit.staff.map { visit.number($0) }
    let help: String? =
      switch question {
      case .people:
        staff.map {
          visit(
            vi: "Chỉ ghi con số, không ghi danh sách. Đơn vị có \($0) người.",
            en: "The number only, never a list of names. The unit has \($0) people.")
        } ?? visit(vi: "Chỉ ghi con số.", en: "The number only.")
      case .pieces: visit(vi: "Để trống nếu là 1.", en: "Leave it empty for 1.")
      }
    LineField(
      name: HandInEntry.Name.amount, label: task.obligation.amountLabel(visit),
      value: model.entry.amount, help: help, problem: model.problems[HandInEntry.Name.amount],
      isRequired: question == .people, keys: "numeric"
    ).write(visit, into: &html)
  }

  private func buttons(_ html: inout HTMLWriter) {
    html(.div, .class("saved")) { html in
      html(.output, .id("saved"), .named("aria-live", "polite"), text: savedWords)
      html(.div, .class("actions")) { html in
        html(
          .button, .type("submit"), .name(HandInEntry.Name.step), .value(HandInStep.save.word),
          .class("quiet"), text: visit(vi: "Lưu nháp", en: "Save the draft"))
        html(
          .button, .type("submit"), .name(HandInEntry.Name.step), .value(HandInStep.send.word),
          .id("send"),
          text: model.isCorrection
            ? visit(vi: "Nộp lại", en: "Hand in again") : visit(vi: "Nộp", en: "Hand in"))
      }
    }
  }

  private var savedWords: String {
    guard let savedAt = model.savedAt else {
      return visit(vi: "Chưa lưu", en: "Not saved yet")
    }
    return visit(vi: "Bản nháp lưu ", en: "Draft saved ")
      + visit.moment(savedAt, now: model.now, in: model.timeZone)
  }
}

// What the script says: the words are ours, so that they come in the visitor's language.
extension HandInForm {
  private var failed: String {
    visit(
      vi: "Chưa lưu được, sẽ tự thử lại. Nội dung vẫn còn trên trang này.",
      en: "Not saved; trying again by itself. What you typed is still on this page.")
  }

  private var elsewhere: String {
    visit(
      vi: "Bản nháp này đang được sửa ở nơi khác nên không tự lưu nữa. Bấm “Lưu nháp” để giữ bản ở "
        + "đây, hoặc tải lại trang để lấy bản kia.",
      en: "This draft is being written elsewhere too, so it is not saved by itself any more. Press "
        + "“Save the draft” to keep this one, or reload the page to take the other.")
  }

  private var signedOut: String {
    visit(
      vi: "Phiên làm việc đã hết. Hãy đăng nhập ở một thẻ khác rồi quay lại đây; nội dung vẫn còn.",
      en: "Your session has ended. Sign in in another tab and come back; what you typed is still "
        + "here.")
  }

  private var waiting: String {
    visit(
      vi: "Mất kết nối, chưa nộp được. Nội dung vẫn còn; sẽ tự nộp khi kết nối lại được.",
      en: "No connection: not handed in yet. What you typed is still here and is sent once the "
        + "connection is back.")
  }
}
