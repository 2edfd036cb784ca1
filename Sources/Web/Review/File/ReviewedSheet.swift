import HTML
import MovementCore

/// What was answered in the plan's form, field by field before its reviewer: with what the field is
/// looked at for, what stood there before, and room for a word that the unit reads at this field.
struct ReviewedSheet {
  let sheet: AnswerSheet
  /// What was typed beside fields so far.
  let marks: [String: String]
  /// It can be answered.
  let isOpen: Bool
  /// What was answered the time before.
  let previous: AnswerSheet?
  let visit: Visit

  /// The names of the controls of marks begin with this.
  static let prefix = "mark-"

  func write(into html: inout HTMLWriter) {
    html(.dl, .class("answers-sheet reviewed")) { html in
      for field in sheet.form.fields where field.type != .files { write(field, &html) }
    }
    for field in sheet.form.fileFields { mark(field, &html) }
  }

  private func write(_ field: Form.Field, _ html: inout HTMLWriter) {
    guard let answer = sheet.answers[field.id] else {
      // What was not asked for is not missing.
      guard field.condition.isEmpty else { return }
      html(.dt, visit.planLanguage, text: field.label)
      html(.dd) { html in
        html(.span, .class("soft"), text: visit(vi: "(để trống)", en: "(left empty)"))
        before(field, &html)
        mark(field, &html)
      }
      return
    }
    let isHead = field.id == sheet.form.titleField?.id || field.id == sheet.form.text
    if isHead {
      // It stands above, as title or text.
      html(.dt, visit.planLanguage, text: field.label)
      html(.dd) { html in
        criterion(field, &html)
        mark(field, &html)
      }
      return
    }
    html(.dt, visit.planLanguage, text: field.label)
    html(.dd) { html in
      sheet.value(AnswerSheet.Line(field: field, answer: answer), visit, &html)
      before(field, &html)
      criterion(field, &html)
      mark(field, &html)
    }
  }

  private func criterion(_ field: Form.Field, _ html: inout HTMLWriter) {
    guard let criterion = field.criterion else { return }
    html(.p, .class("criterion")) { html in
      html.text(visit(vi: "Tiêu chí: ", en: "Criterion: "))
      html(.span, visit.planLanguage, text: criterion)
    }
  }

  private func before(_ field: Form.Field, _ html: inout HTMLWriter) {
    guard let previous, let old = previous.answers[field.id], old != sheet.answers[field.id] else {
      return
    }
    html(.p, .class("before")) { html in
      html.text(visit(vi: "Bản trước: ", en: "Before: "))
      html(.del, visit.planLanguage, text: previous.plan.words(old, of: field, visit.language))
    }
  }

  private func mark(_ field: Form.Field, _ html: inout HTMLWriter) {
    guard isOpen else { return }
    let name = Self.prefix + field.id
    let typed = marks[field.id] ?? ""
    html(.details, .class("marking"), .flag("open", if: !typed.isEmpty)) { html in
      html(.summary) { html in
        html.text(visit(vi: "Ghi điều cần sửa ở mục này", en: "Note what is to be mended here"))
        html(.span, .class("hidden-words"), visit.planLanguage, text: ": " + field.label)
      }
      html(.label, .class("hidden-words"), .for(name)) { html in
        html.text(visit(vi: "Điều cần sửa: ", en: "To be mended: "))
        html(.span, visit.planLanguage, text: field.label)
      }
      html(
        .textarea, .id(name), .name(name), .named("form", "decide"), .named("rows", 2),
        .named("maxlength", FieldMarks.longestNote), text: "\n" + typed)
    }
  }
}
