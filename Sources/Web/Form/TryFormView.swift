import HTML
import MovementCore

/// A form of the plan to be tried by who writes the plan: as units see it, with what they would be
/// told, and nothing is kept.
struct TryFormView {
  let movement: MovementKey
  let filling: FormFilling
  /// What was typed, as a reviewer would read it; nil before it is right.
  let sheet: AnswerSheet?
  let visit: Visit

  var title: String { visit(vi: "Xem thử mẫu: ", en: "Try the form: ") + filling.form.name }

  func render(into html: inout HTMLWriter) {
    let forms = Address.plan(movement).text + "#forms"
    Crumbs(steps: [(visit(vi: "Biểu mẫu của kế hoạch", en: "Forms of the plan"), forms)])
      .render(visit, into: &html)
    html(.h1) { html in
      html.text(visit(vi: "Xem thử mẫu: ", en: "Try the form: "))
      html(.span, visit.planLanguage, text: filling.form.name)
    }
    html(
      .p, .class("lead"),
      text: visit(
        vi: "Đơn vị thấy mẫu đúng như dưới đây. Điền thử rồi bấm “Kiểm tra”; không có gì được lưu.",
        en: "Units see the form just like this. Fill it in and press “Check”; nothing is kept."))
    ProblemSummary(problems: filling.problems, fields: filling.labels).write(visit, into: &html)
    result(&html)
    html(.div, .class("hand-in")) { html in
      WriteForm(to: .tryForm(movement, filling.form.kind), id: "try-form").write(
        visit, into: &html
      ) { html in
        filling.write(visit, into: &html) { field, html in files(field, &html) }
        html(.p, .class("actions")) { html in
          html(.button, .type("submit"), text: visit(vi: "Kiểm tra", en: "Check"))
        }
      }
    }
  }

  private func result(_ html: inout HTMLWriter) {
    guard let sheet else { return }
    html(.div, .class("notice good"), .role("status")) { html in
      html(
        .p,
        text: visit(
          vi: "Nội dung hợp lệ. Người duyệt sẽ đọc như sau:",
          en: "All is right. The reviewer would read:"))
    }
    html(.section, .class("content"), .label(visit(vi: "Bản đọc", en: "As it is read"))) { html in
      let named = filling.form.titleField.flatMap { sheet.answers[$0.id]?.text }
      html(.h2, visit.planLanguage, text: named ?? filling.form.name)
      sheet.write(visit, into: &html)
    }
  }

  private func files(_ field: Form.Field, _ html: inout HTMLWriter) {
    let id = FormFilling.control(field.id)
    let frame = FieldFrame(
      id: id, label: field.label,
      limits: visit(vi: "Khi xem thử thì coi như đã có tệp.", en: "Files count as attached here."),
      isRequired: field.isRequired, labelLanguage: visit.planLanguage,
      shownWhen: field.conditionJSON)
    frame.write(visit, into: &html) { html in
      html.void(.input, .id(id), .type("file"), .flag("disabled"), frame.describedBy)
    }
  }
}
