import HTML
import MovementCore

/// A group of a form: rows of fields, and a button for one more.
struct FormGroupView {
  let filling: FormFilling
  let group: Form.Field

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: FormFilling.control(group.id), label: group.label, help: group.help,
      limits: group.conditionPhrase(in: filling.form, of: filling.plan).map { visit($0) },
      problem: filling.problems[FormFilling.control(group.id)], isRequired: group.isRequired,
      labelLanguage: visit.planLanguage, mark: filling.marks[group.id],
      shownWhen: group.conditionJSON)
    FieldGroupFrame(frame: frame, group: group.id).write(visit, into: &html) { html in
      for number in rows { row(String(number), visit, &html) }
      html(.template) { html in row("{n}", visit, &html) }
      html(
        .button, .type("submit"), .name(HandInEntry.Name.step),
        .value(HandInStep.addRow(group: group.id).word), .class("quiet small add-row")
      ) { html in
        html.text(visit(vi: "Thêm dòng", en: "Add a row"))
        html(.span, .class("hidden-words"), visit.planLanguage, text: ": " + group.label)
      }
    }
  }

  /// Those in which something was typed, and an empty one, so that nobody has to press first.
  private var rows: [Int] {
    let filled = filling.typed.rows(of: group.id)
    let more = filled.isEmpty ? 1 : 0
    let next = (filled.last ?? 0) + 1
    let count = max(more, filling.moreRows[group.id] ?? 0)
    return filled + (0..<count).map { next + $0 }
  }

  private func row(_ number: String, _ visit: Visit, _ html: inout HTMLWriter) {
    html(.div, .class("row")) { html in
      for field in group.fields {
        FormFieldView(
          filling: filling, field: field, name: "\(group.id).\(number).\(field.id)"
        ).write(visit, into: &html)
      }
    }
  }
}
