import HTML
import MovementCore

extension DesignView {
  func buttons(_ html: inout HTMLWriter) {
    html(.p, .class("actions")) { html in
      let words = visit(vi: "Nộp", en: "Hand in")
      html(.button, .type("button"), text: words)
      html(
        .button, .type("button"), .class("quiet"), text: visit(vi: "Lưu nháp", en: "Save a draft"))
      html(.button, .type("button"), .class("danger"), text: visit(vi: "Thu hồi", en: "Withdraw"))
      html(
        .button, .type("button"), .flag("disabled"), text: visit(vi: "Đang gửi…", en: "Sending…"))
      html(
        .a, .class("button"), .href("#" + Part.buttons.id),
        text: visit(vi: "Liên kết như nút", en: "A link as a button"))
      html(
        .a, .class("button quiet"), .href("#" + Part.buttons.id),
        text: visit(vi: "Liên kết, nhẹ", en: "A quiet one"))
    }
    html(
      .p, .class("soft"),
      text: visit(
        vi: "Mỗi trang một nút chính. Viền đỏ: việc không thể hoàn tác, luôn hỏi lại trước.",
        en: "One main button a page. A red edge: what cannot be undone, and asks first."))
  }

  func fields(_ html: inout HTMLWriter) {
    let problems = WrongFields([
      "specimen-wrong": Phrase(
        vi: "Hãy ghi một con số hoặc một việc có thể kiểm tra.",
        en: "Give a number, or something that can be checked.")
    ])
    let wrong = visit(vi: "Kết quả dự kiến", en: "What is expected")
    ProblemSummary(problems: problems, fields: [("specimen-wrong", wrong)])
      .write(visit, into: &html)
    html(.form, .class("narrow"), .named("method", "get"), .action(Address.design.text)) { html in
      LineField(
        name: "specimen-empty", label: visit(vi: "Tên mô hình", en: "Name of the model"),
        help: visit(vi: "Ngắn gọn, nói rõ việc.", en: "Short, and says what is done.")
      ).write(visit, into: &html)
      LineField(
        name: "specimen-filled", label: visit(vi: "Số người đã ký", en: "People who signed"),
        value: "41", isRequired: false, keys: "numeric"
      ).write(visit, into: &html)
      TextField(
        name: "specimen-wrong", label: wrong,
        value: visit(vi: "Người dân có ý thức hơn.", en: "People will care more."),
        help: visit(vi: "Ghi điều có thể kiểm chứng.", en: "Something that can be verified."),
        problem: problems["specimen-wrong"], rows: 3
      ).write(visit, into: &html)
      ChoiceField(
        name: "specimen-choice", label: visit(vi: "Kỳ", en: "Due"),
        options: [
          ChoiceField.Option(value: "3", label: visit(vi: "Tháng 3/2019", en: "March 2019")),
          ChoiceField.Option(value: "4", label: visit(vi: "Tháng 4/2019", en: "April 2019")),
        ], value: "4"
      ).write(visit, into: &html)
      html(.fieldset) { html in
        html(.legend, text: visit(vi: "Nhóm lựa chọn", en: "A group of choices"))
        TickField(
          name: "specimen-tick", label: visit(vi: "Giữ đăng nhập", en: "Stay signed in"),
          isTicked: true
        ).write(into: &html)
        TickField(name: "specimen-untick", label: visit(vi: "Gửi bản in", en: "Send it on paper"))
          .write(into: &html)
      }
      html(.p) { html in
        html(.label, .for("specimen-off"), text: visit(vi: "Không sửa được", en: "Switched off"))
        html.void(
          .input, .id("specimen-off"), .name("specimen-off"), .value("182-KH/QU"),
          .flag("disabled"))
      }
    }
    guard let form = model.form else { return }
    caption(vi: "Biểu mẫu của kế hoạch, để xem", en: "A form of the plan, to be read", &html)
    FormPreview(form: form, plan: model.plan).write(visit, into: &html)
  }
}
