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
  /// What would be wrong, in the reader's language.
  var limits: String?
  var problem: Phrase?
  var isRequired = true
  /// Of label and help, where they are the plan's.
  var labelLanguage: Attribute = .named("lang", nil)
  /// What a reviewer wrote beside this field.
  var mark: String?
  /// For the script: the answers of other fields under which this one is shown.
  var shownWhen: String?

  private var isExplained: Bool { help != nil || limits != nil }
  private var helpID: String { id + "-help" }
  private var problemID: String { id + "-problem" }
  private var markID: String { id + "-mark" }

  /// The attributes that tie a field to its help and its problem.
  var describedBy: Attribute {
    let ids =
      (problem == nil ? [] : [problemID]) + (mark == nil ? [] : [markID])
      + (isExplained ? [helpID] : [])
    return .named("aria-describedby", ids.isEmpty ? nil : ids.joined(separator: " "))
  }

  var isInvalid: Attribute { .named("aria-invalid", problem == nil ? nil : "true") }

  func write(
    _ visit: Visit, into html: inout HTMLWriter, field: (inout HTMLWriter) -> Void
  ) {
    html(.div, .class(kind), .named("data-when", shownWhen)) { html in
      html(.label, .for(id)) { html in words(visit, &html) }
      notes(visit, &html)
      field(&html)
      problem(visit, &html)
    }
  }

  var kind: String {
    "field" + (problem == nil ? "" : " wrong") + (mark == nil ? "" : " marked")
  }

  func words(_ visit: Visit, _ html: inout HTMLWriter) {
    html(.span, labelLanguage, text: label)
    if !isRequired {
      html(.small, text: " " + visit(vi: "(không bắt buộc)", en: "(optional)"))
    }
  }

  func notes(_ visit: Visit, _ html: inout HTMLWriter) {
    if isExplained {
      html(.p, .class("help"), .id(helpID)) { html in
        if let help { html(.span, labelLanguage, text: limits == nil ? help : help.endedSentence) }
        if let limits { html.text((help == nil ? "" : " ") + limits) }
      }
    }
    guard let mark else { return }
    html(.p, .class("mark"), .id(markID)) { html in
      html(.strong, text: visit(vi: "Cần sửa: ", en: "To be mended: "))
      html(.span, visit.planLanguage, text: mark)
    }
  }

  func problem(_ visit: Visit, _ html: inout HTMLWriter) {
    if let problem { html(.p, .class("problem"), .id(problemID), text: visit(problem)) }
  }
}

/// Several controls that are one field: boxes to tick, rows of a group.
struct FieldGroupFrame {
  let frame: FieldFrame
  /// The id of a group of rows.
  var group: String?
  /// What it is a group of.
  var kind = "choices"

  func write(
    _ visit: Visit, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html(
      .fieldset, .id(frame.id), .class(frame.kind + " " + (group == nil ? kind : "group")),
      .named("data-group", group), .named("data-when", frame.shownWhen),
      .named("tabindex", "-1"), frame.describedBy
    ) { html in
      html(.legend) { html in frame.words(visit, &html) }
      frame.notes(visit, &html)
      content(&html)
      frame.problem(visit, &html)
    }
  }
}
