import HTML
import MovementCore

/// A form to be read, not to be filled in: what each field asks for.
struct FormPreview {
  let form: Form
  let taxonomies: [Taxonomy]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.ol, .class("form-fields")) { html in
      for field in form.fields { html(.li) { write(field, visit, &$0) } }
    }
  }

  private func write(_ field: Form.Field, _ visit: Visit, _ html: inout HTMLWriter) {
    html(.strong, visit.planLanguage, text: field.label)
    let required = field.isRequired ? visit(vi: ", bắt buộc", en: ", required") : ""
    html(.span, .class("soft"), text: " (" + visit(field.typePhrase) + required + ")")
    if let help = field.help { html(.p, .class("soft"), visit.planLanguage, text: help) }
    let options = options(of: field)
    if !options.isEmpty {
      html(
        .p, .class("soft"), visit.planLanguage, text: options.map(\.name).joined(separator: " · "))
    }
  }

  private func options(of field: Form.Field) -> [Label] {
    switch field.options {
    case nil: []
    case .listed(let labels): labels
    case .taxonomy(let id): taxonomies.first { $0.id == id }?.tags ?? []
    }
  }
}
