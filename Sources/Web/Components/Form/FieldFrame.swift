import HTML
import MovementCore

/// What is wrong with a form, field by field; shown beside the field, with what was typed kept.
struct WrongFields: Sendable {
  private var phrases: [String: Phrase] = [:]

  init(_ phrases: [String: Phrase] = [:]) { self.phrases = phrases }

  /// What the domain says of what was typed.
  init(_ problems: FieldProblems) {
    for problem in problems.problems where phrases[problem.field] == nil {
      phrases[problem.field] = problem.phrase
    }
  }

  subscript(field: String) -> Phrase? {
    get { phrases[field] }
    set { phrases[field] = newValue }
  }

  var isEmpty: Bool { phrases.isEmpty }

  var count: Int { phrases.count }

  /// The fields that something is wrong with.
  var names: [String] { phrases.keys.sorted() }
}

/// A field with its label, its help and what is wrong with it, tied together for those who listen
/// to a page.
struct FieldFrame {
  let id: String
  let label: String
  /// How to fill it in.
  var help: String?
  var problem: Phrase?
  var isRequired = true

  private var helpID: String { id + "-help" }
  private var problemID: String { id + "-problem" }

  /// The attributes that tie a field to its help and its problem.
  var describedBy: Attribute {
    let ids = (problem == nil ? [] : [problemID]) + (help == nil ? [] : [helpID])
    return .named("aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))
  }

  var isInvalid: Attribute { .named("aria-invalid", problem == nil ? nil : "true") }

  func write(
    _ visit: Visit, into html: inout HTMLWriter, field: (inout HTMLWriter) -> Void
  ) {
    html(.div, .class(problem == nil ? "field" : "field wrong")) { html in
      html(.label, .for(id)) { html in
        html.text(label)
        if !isRequired {
          html(.small, text: " " + visit(vi: "(không bắt buộc)", en: "(optional)"))
        }
      }
      if let help { html(.p, .class("help"), .id(helpID), text: help) }
      field(&html)
      if let problem { html(.p, .class("problem"), .id(problemID), text: visit(problem)) }
    }
  }
}
