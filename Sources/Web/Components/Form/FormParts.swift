import HTML
import MovementCore

/// A form that writes something: always by POST, always with the token of its visitor.
struct WriteForm {
  let to: Address
  var id: String?
  var kind: String?

  func write(
    _ visit: Visit, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html(
      .form, .named("method", "post"), .action(to.text), .named("id", id), .class(kind),
      .flag("novalidate")
    ) { html in
      html.void(
        .input, .type("hidden"), .name(FormToken.name), .value(visit.formToken ?? ""))
      content(&html)
    }
  }
}

/// One line of text.
struct LineField {
  let name: String
  let label: String
  var value = ""
  var help: String?
  var problem: Phrase?
  var isRequired = true
  /// `text`, `password`, `number` …
  var type = "text"
  /// What a browser may fill in by itself, such as `username`.
  var autocomplete: String?
  /// Which keys a phone shows, such as `numeric`.
  var keys: String?
  var maxLength: Int?

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: name, label: label, help: help, problem: problem, isRequired: isRequired)
    frame.write(visit, into: &html) { html in
      html.void(
        .input, .id(name), .name(name), .type(type), .value(value),
        .named("autocomplete", autocomplete), .named("inputmode", keys),
        .named("maxlength", maxLength.map(String.init)), .flag("required", if: isRequired),
        frame.describedBy, frame.isInvalid)
    }
  }
}

/// Several lines of text.
struct TextField {
  let name: String
  let label: String
  var value = ""
  var help: String?
  var problem: Phrase?
  var isRequired = true
  var rows = 6
  /// Of what stands in it, where that is not the page's.
  var language: Attribute = .named("lang", nil)
  var maxLength: Int?
  /// Where one goes on when the page comes back.
  var hasFocus = false

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: name, label: label, help: help, problem: problem, isRequired: isRequired)
    frame.write(visit, into: &html) { html in
      html(
        .textarea, .id(name), .name(name), .named("rows", rows), language,
        .named("maxlength", maxLength.map(String.init)), .flag("required", if: isRequired),
        .flag("autofocus", if: hasFocus), frame.describedBy, frame.isInvalid,
        // A browser drops one line end right after the tag.
        text: "\n" + value)
    }
  }
}

/// One of several.
struct ChoiceField {
  struct Option {
    let value: String
    let label: String
    /// The label is a name in the plan's language.
    var isName = false
  }

  let name: String
  let label: String
  let options: [Option]
  var value = ""
  var help: String?
  var problem: Phrase?
  var isRequired = true

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: name, label: label, help: help, problem: problem, isRequired: isRequired)
    frame.write(visit, into: &html) { html in
      html(.select, .id(name), .name(name), frame.describedBy, frame.isInvalid) { html in
        for option in options {
          html(
            .option, .value(option.value), .flag("selected", if: option.value == value),
            option.isName ? visit.planLanguage : .named("lang", nil), text: option.label)
        }
      }
    }
  }
}

/// A box to tick.
struct TickField {
  let name: String
  let label: String
  var isTicked = false

  func write(into html: inout HTMLWriter) {
    html(.p, .class("tick")) { html in
      html.void(
        .input, .type("checkbox"), .id(name), .name(name), .value("1"),
        .flag("checked", if: isTicked))
      html(.label, .for(name), text: label)
    }
  }
}

/// Says at the top of a form that came back how many fields are wrong, and leads to the first.
struct ProblemSummary {
  let problems: WrongFields
  /// The fields in their order on the page, with their labels.
  let fields: [(name: String, label: String)]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard !problems.isEmpty else { return }
    html(.div, .class("notice wrong"), .role("alert")) { html in
      html(
        .p, text: visit(vi: "Chưa gửi. Vui lòng sửa:", en: "Not sent yet. Please mend:"))
      html(.ul) { html in
        for field in fields {
          guard let problem = problems[field.name] else { continue }
          html(.li) { html in
            html(.a, .href("#" + field.name), text: field.label)
            html.text(": " + visit(problem))
          }
        }
      }
    }
  }
}
