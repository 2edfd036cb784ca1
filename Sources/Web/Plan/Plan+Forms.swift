import HTML
import MovementCore

/// The plan's lists of tags and its forms, to be read.
struct PlanForms {
  let movement: MovementKey
  let plan: Plan
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    taxonomies(&html)
    forms(&html)
  }

  private func taxonomies(_ html: inout HTMLWriter) {
    guard !plan.taxonomies.isEmpty else { return }
    html(.section, .id("taxonomies")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Danh mục ", en: "Lists of tags "))
        html(.small, text: visit.number(plan.taxonomies.count))
      }
      html(.dl, .class("facts")) { html in
        for taxonomy in plan.taxonomies {
          html(.dt) { $0(.code, text: taxonomy.id) }
          html(.dd, visit.planLanguage, text: taxonomy.tags.map(\.name).joined(separator: " · "))
        }
      }
    }
  }

  private func forms(_ html: inout HTMLWriter) {
    guard !plan.forms.isEmpty else { return }
    html(.section, .id("forms")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Biểu mẫu ", en: "Forms "))
        html(.small, text: visit.number(plan.forms.count))
      }
      for form in plan.forms {
        html(.details, .class("form-preview")) { html in
          html(.summary) { html in
            html(.span, visit.planLanguage, text: form.name + " ")
            let count = form.fields.count
            html(
              .span, .class("soft"),
              text: visit(
                vi: "(\(count) mục)", en: "(" + counted(count, "field", "fields") + ")"))
          }
          FormPreview(form: form, plan: plan).write(visit, into: &html)
          html(.p, .class("actions")) { html in
            html(
              .a, .class("button quiet small"), .href(Address.tryForm(movement, form.kind).text)
            ) { html in
              html.text(visit(vi: "Xem thử mẫu", en: "Try the form"))
              html(.span, .class("hidden-words"), visit.planLanguage, text: ": " + form.name)
            }
          }
        }
      }
    }
  }
}
