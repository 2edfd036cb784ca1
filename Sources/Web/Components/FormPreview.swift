import HTML
import MovementCore

/// A form to be read, not to be filled in: what each field asks for.
struct FormPreview {
  let form: Form
  let plan: Plan

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
    if let condition = field.conditionPhrase(in: form, of: plan) {
      html(.p, .class("soft"), text: visit(condition))
    }
    if let criterion = field.criterion {
      html(.p, .class("soft")) { html in
        html.text(visit(vi: "Người duyệt xem: ", en: "The reviewer looks for: "))
        html(.span, visit.planLanguage, text: criterion)
      }
    }
    if !field.fields.isEmpty {
      html(
        .p, .class("soft"), visit.planLanguage,
        text: field.fields.map(\.label).joined(separator: " · "))
    }
    let options = plan.options(of: field)
    if !options.isEmpty {
      html(
        .p, .class("soft"), visit.planLanguage, text: options.map(\.name).joined(separator: " · "))
    }
  }
}
