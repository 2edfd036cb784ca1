import HTML
import MovementCore

/// What was answered in a form, to be read: by the form that was filled in, which may be one of an
/// older version of the plan.
struct AnswerSheet: Sendable {
  let form: Form
  let plan: Plan
  let answers: FormAnswers

  /// A field that was answered.
  struct Line {
    let field: Form.Field
    let answer: FieldAnswer
  }

  /// In the order of the form; without what stands as title and text above it.
  var lines: [Line] {
    let heads = [form.titleField?.id, form.text]
    return form.fields.compactMap { field in
      guard !heads.contains(field.id), let answer = answers[field.id] else { return nil }
      return Line(field: field, answer: answer)
    }
  }

  /// Under the headings of the form.
  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let lines = lines
    for part in form.parts {
      let answered = lines.filter { line in part.fields.contains { $0.id == line.field.id } }
      guard !answered.isEmpty else { continue }
      if let section = part.section { html(.h3, visit.planLanguage, text: section.name) }
      html(.dl, .class("answers-sheet")) { html in
        for line in answered { write(line, visit, &html) }
      }
    }
  }

  func write(_ line: Line, _ visit: Visit, _ html: inout HTMLWriter) {
    html(.dt, visit.planLanguage, text: line.field.label)
    html(.dd) { html in
      value(line, visit, &html)
    }
  }

  func value(_ line: Line, _ visit: Visit, _ html: inout HTMLWriter) {
    switch line.answer {
    case .rows(let rows): table(rows, of: line.field, visit, &html)
    case .number, .figure, .flag: html.text(plan.words(line.answer, of: line.field, visit.language))
    case .text, .list:
      html(.span, visit.planLanguage, text: plan.words(line.answer, of: line.field, visit.language))
    }
  }

  private func table(
    _ rows: [[String: FieldAnswer]], of group: Form.Field, _ visit: Visit,
    _ html: inout HTMLWriter
  ) {
    html(.div, .class("scrolled"), .named("tabindex", "0"), .role("group"), .label(group.label)) {
      html in
      html(.table, .class("plain")) { html in
        html(.thead) { html in
          html(.tr) { html in
            for field in group.fields {
              html(.th, .scope("col"), visit.planLanguage, text: field.label)
            }
          }
        }
        html(.tbody) { html in
          for row in rows {
            html(.tr) { html in
              for field in group.fields {
                let text = row[field.id].map { plan.words($0, of: field, visit.language) } ?? ""
                html(
                  .td, .class(field.type == .number ? "number" : nil), visit.planLanguage,
                  text: text)
              }
            }
          }
        }
      }
    }
  }

  /// All of it as one text, to be published, searched and compared.
  func plainText(_ language: Language = .vietnamese) -> String {
    lines.map { line in
      let words = plan.words(line.answer, of: line.field, language)
      let isLong = line.field.type == .text || line.field.type == .group
      return line.field.label + (isLong ? ":\n" : ": ") + words
    }.joined(separator: "\n")
  }
}
