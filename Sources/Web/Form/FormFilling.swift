import HTML
import MovementCore
import Papers
import Store

/// A form of the plan as somebody fills it in: what was typed so far, and what is wrong with it.
struct FormFilling {
  let form: Form
  let plan: Plan
  var typed: TypedAnswers
  /// By the names of the controls.
  var problems = WrongFields()
  /// What the reviewer wrote beside fields when it was returned.
  var marks = FieldMarks()
  /// Rows of groups that were asked for, by group, besides those in which something was typed.
  var moreRows: [String: Int] = [:]
  /// What the record counts for the numbers of a report, and where that is opened; nil where the
  /// form is no unit's, and such a number is asked for like any other.
  var found: FoundFigures?

  /// The control of a field is called by this and the field's name, so that no field of a plan can
  /// bear the name of one of ours.
  static let prefix = "f-"

  static func control(_ name: String) -> String { prefix + name }

  /// Writes every field, under the headings of the form.
  ///
  /// - Parameter files: Writes a field that files are attached to.
  func write(
    _ visit: Visit, into html: inout HTMLWriter,
    files: (Form.Field, inout HTMLWriter) -> Void
  ) {
    for part in form.parts {
      if let section = part.section { html(.h2, visit.planLanguage, text: section.name) }
      for field in part.fields {
        switch field.type {
        case .files: files(field, &html)
        case .group: FormGroupView(filling: self, group: field).write(visit, into: &html)
        default: write(field, visit, into: &html)
        }
      }
    }
  }

  private func write(_ field: Form.Field, _ visit: Visit, into html: inout HTMLWriter) {
    guard let found, let count = found.figures.counts[field.id] else {
      return FormFieldView(filling: self, field: field).write(visit, into: &html)
    }
    FigureFieldView(filling: self, field: field, count: count, found: found)
      .write(visit, into: &html)
  }

  /// Every control that something can be wrong with, with its label, in the order of the page.
  var labels: [(name: String, label: String)] {
    form.fields.flatMap { field -> [(name: String, label: String)] in
      let own = (name: Self.control(field.id), label: field.label)
      if field.counts != nil {
        let reason = Self.control(TypedAnswers.reason(of: field.id))
        return [own, (name: reason, label: field.label)]
      }
      guard field.type == .group else { return [own] }
      let inner = typed.rows(of: field.id).flatMap { row in
        field.fields.map { inner in
          (
            name: Self.control(TypedAnswers.name(field.id, row, inner.id)),
            label: field.label + " \(row), " + inner.label
          )
        }
      }
      return [own] + inner
    }
  }
}

extension Form.Field {
  /// For the script: under which answers of other fields this one is shown, as JSON; nil for always.
  var conditionJSON: String? {
    guard !condition.isEmpty else { return nil }
    let entries = condition.map { requirement in
      let values = requirement.values.map { "\"" + $0 + "\"" }.joined(separator: ",")
      return "\"" + requirement.field + "\":[" + values + "]"
    }
    return "{" + entries.joined(separator: ",") + "}"
  }

  /// “chỉ khi Hình thức là Hội thi”; nil if the field is always asked for.
  func conditionPhrase(in form: Form, of plan: Plan) -> Phrase? {
    guard !condition.isEmpty else { return nil }
    let parts = condition.map { requirement -> Phrase in
      let other = form[requirement.field]
      let names = requirement.values.map { value in
        other.flatMap { field in plan.options(of: field).first { $0.id == value }?.name }.map {
          Phrase(vi: "“\($0)”", en: "“\($0)”")
        } ?? Phrase.yesOrNo(value)
      }
      let label = other?.label ?? requirement.field
      return Phrase(
        vi: "“\(label)” là \(names.map(\.vietnamese).joined(separator: " hoặc "))",
        en: "“\(label)” is \(names.map(\.english).joined(separator: " or "))")
    }
    return Phrase(
      vi: "Chỉ điền khi \(parts.map(\.vietnamese).joined(separator: " và ")).",
      en: "Only if \(parts.map(\.english).joined(separator: " and ")).")
  }
}
