import HTML
import MovementCore

/// One field of a form, to be filled in; within a row of a group it bears the row's number.
struct FormFieldView {
  let filling: FormFilling
  let field: Form.Field
  /// As ``TypedAnswers`` names it; another one within a group.
  let name: String

  init(filling: FormFilling, field: Form.Field, name: String? = nil) {
    self.filling = filling
    self.field = field
    self.name = name ?? field.id
  }

  private var control: String { FormFilling.control(name) }
  private var isInRow: Bool { name != field.id }
  private var typed: [String] { filling.typed[name] }

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    switch field.type {
    // In a row there is room for one line.
    case .choice where isInRow || options.count > 6: select(visit, &html)
    case .choice, .choices, .yesNo: boxes(visit, &html)
    default:
      let frame = frame(visit)
      frame.write(visit, into: &html) { html in
        field.type == .text ? area(frame, &html) : line(frame, &html)
        count(visit, &html)
      }
    }
  }

  private var options: [Label] { filling.plan.options(of: field) }

  private func frame(_ visit: Visit) -> FieldFrame {
    FieldFrame(
      id: control, label: field.label, help: field.help, limits: limits(visit),
      problem: filling.problems[control],
      isRequired: field.isRequired, labelLanguage: visit.planLanguage,
      mark: filling.marks[name], shownWhen: field.conditionJSON)
  }

  /// What would be wrong: before anybody has to guess.
  private func limits(_ visit: Visit) -> String? {
    let parts = [field.limits, field.conditionPhrase(in: filling.form, of: filling.plan)]
      .compactMap { $0 }
    return parts.isEmpty ? nil : parts.map { visit($0).endedSentence }.joined(separator: " ")
  }

  private func line(_ frame: FieldFrame, _ html: inout HTMLWriter) {
    html.void(
      .input, .id(control), .name(control), .type(field.type == .date ? "date" : "text"),
      .value(field.type == .date ? dateValue : typed.first ?? ""), .named("autocomplete", "off"),
      .named("inputmode", field.type == .number ? "numeric" : nil),
      .named("min", field.type == .date ? filling.plan.plausibleDays.first.description : nil),
      .named("max", field.type == .date ? filling.plan.plausibleDays.last.description : nil),
      .named("data-limit", isCounted ? field.limit.map(String.init) : nil),
      .named("data-least", field.type == .number ? String(field.min ?? 0) : nil),
      .named("data-most", field.type == .number ? field.max.map(String.init) : nil),
      .flag("required", if: field.isRequired), frame.describedBy, frame.isInvalid)
  }

  /// A browser's date field shows only what is a day.
  private var dateValue: String {
    guard let text = typed.first else { return "" }
    return CivilDate(typed: text)?.description ?? text
  }

  private func area(_ frame: FieldFrame, _ html: inout HTMLWriter) {
    html(
      .textarea, .id(control), .name(control), .named("rows", 4),
      .named("data-limit", isCounted ? field.limit.map(String.init) : nil),
      .flag("required", if: field.isRequired),
      frame.describedBy, frame.isInvalid,
      // A browser drops one line end right after the tag.
      text: "\n" + (typed.first ?? ""))
  }

  /// Characters are counted where the plan says how many there may be.
  private var isCounted: Bool {
    (field.type == .line || field.type == .text) && field.max != nil
  }

  /// How much of what is allowed; the script keeps it true.
  private func count(_ visit: Visit, _ html: inout HTMLWriter) {
    guard isCounted, let limit = field.limit else { return }
    let length = EnteredText(typed.first ?? "").length
    html(
      .p, .class("count"),
      text: visit.number(length) + "/" + visit.number(limit)
        + visit(vi: " ký tự", en: " characters"))
  }

  private func select(_ visit: Visit, _ html: inout HTMLWriter) {
    let frame = frame(visit)
    frame.write(visit, into: &html) { html in
      html(
        .select, .id(control), .name(control), .flag("required", if: field.isRequired),
        frame.describedBy, frame.isInvalid
      ) { html in
        html(.option, .value(""), text: visit(vi: "– Chọn –", en: "– Choose –"))
        for option in options {
          html(
            .option, .value(option.id), .flag("selected", if: typed.contains(option.id)),
            visit.planLanguage, text: option.name)
        }
      }
    }
  }

  private func boxes(_ visit: Visit, _ html: inout HTMLWriter) {
    let choices =
      field.type == .yesNo
      ? ["yes", "no"].map { Label(id: $0, name: visit(Phrase.yesOrNo($0)).uppercasedFirst) }
      : options
    FieldGroupFrame(frame: frame(visit)).write(visit, into: &html) { html in
      html(.div, .class("boxes")) { html in
        for option in choices {
          html(.label, field.type == .yesNo ? .lang(visit.language.rawValue) : visit.planLanguage) {
            html in
            html.void(
              .input, .type(field.type == .choices ? "checkbox" : "radio"), .name(control),
              .value(option.id), .flag("checked", if: typed.contains(option.id)),
              .flag("required", if: field.isRequired && field.type != .choices))
            html(.span, text: option.name)
          }
        }
      }
    }
  }
}

extension Form.Field {
  /// “Số nguyên, từ 0.” – for what a label does not say by itself.
  fileprivate var limits: Phrase? {
    switch (type, min, max) {
    case (.number, let least?, let most?):
      Phrase(
        vi: "Số nguyên từ \(least) đến \(most).", en: "A whole number from \(least) to \(most).")
    case (.number, nil, let most?):
      Phrase(vi: "Số nguyên, không quá \(most).", en: "A whole number, at most \(most).")
    case (.number, let least?, nil) where least > 0:
      Phrase(vi: "Số nguyên, từ \(least) trở lên.", en: "A whole number, \(least) or more.")
    case (.choices, _, let most?):
      Phrase(vi: "Chọn tối đa \(most) mục.", en: "Choose at most \(most).")
    case (.choices, _, nil):
      Phrase(vi: "Chọn một hoặc nhiều mục.", en: "Choose one or more.")
    case (.text, let least?, _), (.line, let least?, _):
      Phrase(vi: "Ít nhất \(least) ký tự.", en: "At least \(least) characters.")
    default: nil
    }
  }
}

extension String {
  /// With a full stop, unless it ends like a sentence.
  var endedSentence: String {
    guard let last, !".!?…:".contains(last) else { return self }
    return self + "."
  }

  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
