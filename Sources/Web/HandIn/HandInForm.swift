import HTML
import MovementCore
import Store

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
      (HandInEntry.Name.due, dueLabel), (HandInEntry.Name.about, aboutLabel),
      (HandInEntry.Name.title, titleLabel), (HandInEntry.Name.text, textLabel),
    ] + formLabels + [
      (HandInEntry.Name.amount, task.obligation.amountLabel(visit)),
      (HandInEntry.Name.files, visit(HandInFiles.label)),
    ]
  }

  /// Those of the plan's form; of what its page does not have, such as a field of another version of
  /// the plan, the name alone.
  private var formLabels: [(name: String, label: String)] {
    guard let filling = model.filling else { return [] }
    let known: [(name: String, label: String)] = filling.labels.map { label in
      let isFiles =
        filling.form[String(label.name.dropFirst(FormFilling.prefix.count))]?.type == .files
      let field = String(label.name.dropFirst(FormFilling.prefix.count))
      return isFiles ? (HandInEntry.Name.files(of: field), label.label) : label
    }
    let names = Set(known.map(\.name))
    let others = model.problems.names.filter {
      $0.hasPrefix(FormFilling.prefix) && !names.contains($0)
    }
    return known + others.map { ($0, String($0.dropFirst(FormFilling.prefix.count))) }
  }

  private var aboutLabel: String {
    visit(vi: "Tiến độ của công trình, mô hình", en: "Progress of")
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
    about(&html)
    if task.form?.titleField == nil { title(&html) }
    if let filling = model.filling {
      filling.write(visit, into: &html) { field, html in
        files(of: field, filling, &html)
      }
      amount(&html)
      lostFiles(&html)
    } else {
      text(&html)
      amount(&html)
      files(&html)
    }
  }

  private func title(_ html: inout HTMLWriter) {
    LineField(
      name: HandInEntry.Name.title, label: titleLabel, value: model.entry.title,
      help: visit(
        vi: "Ngắn gọn, nói rõ việc. Ví dụ: “Tuyến hẻm không rác”.",
        en: "Short, and clear about what it is."),
      problem: model.problems[HandInEntry.Name.title]
    ).write(visit, into: &html)
  }

  private func text(_ html: inout HTMLWriter) {
    TextField(
      name: HandInEntry.Name.text, label: textLabel, value: model.entry.text,
      help: visit(
        vi: "Viết ở đây, hoặc đính kèm tệp bên dưới.", en: "Write here, or attach a file below."),
      problem: model.problems[HandInEntry.Name.text], isRequired: model.files.isEmpty, rows: 8
    ).write(visit, into: &html)
  }

  /// Where there is no form of the plan.
  private func files(_ html: inout HTMLWriter) {
    attached(to: nil, model.files).write(
      model.problems[HandInEntry.Name.files], mark: nil, into: &html)
  }

  private func files(
    of field: Form.Field, _ filling: FormFilling, _ html: inout HTMLWriter
  ) {
    let own = model.files.filter { $0.note.field == field.id }
    attached(to: field, own).write(
      model.problems[HandInEntry.Name.files(of: field.id)], mark: filling.marks[field.id],
      condition: field.conditionJSON, into: &html)
  }

  /// Files of a field that the form does not have any more: to be looked at and taken off.
  private func lostFiles(_ html: inout HTMLWriter) {
    guard let lost = task.files(model.files).first(where: { $0.field == nil }) else { return }
    attached(to: nil, lost.files).write(
      model.problems[HandInEntry.Name.files], mark: nil, into: &html)
  }

  private func attached(to field: Form.Field?, _ files: [DraftFile]) -> HandInFiles {
    HandInFiles(
      movement: model.movement, id: model.entry.id, field: field, files: files,
      isStored: model.savedAt != nil,
      saysKinds: field == nil || field?.id == task.form?.fileFields.first?.id, limits: limits,
      visit: visit)
  }

  /// Of which this tells how it goes on.
  private func about(_ html: inout HTMLWriter) {
    guard task.form?.about.isEmpty == false else { return }
    ChoiceField(
      name: HandInEntry.Name.about, label: aboutLabel,
      options: [
        ChoiceField.Option(value: "", label: visit(vi: "– Chọn –", en: "– Choose –"))
      ] + model.works.map { ChoiceField.Option(value: $0.id, label: $0.title, isName: true) },
      value: model.entry.about ?? (model.works.count == 1 ? model.works[0].id : ""),
      problem: model.problems[HandInEntry.Name.about]
    ).write(visit, into: &html)
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
    guard let question = task.obligation.amountQuestion, task.asksForAmount else { return }
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
