import MovementCore

/// What a form names in itself has to be there, and of a kind that fits.
extension Reader {
  mutating func checkForms(_ plan: PlanDraft) {
    let kinds = plan.obligations.compactMap(\.what) + plan.forms.map(\.form.kind)
    for draft in plan.forms {
      for role in draft.roles { check(role, in: draft.form) }
      for condition in draft.conditions { check(condition, in: draft.form, plan) }
      for kind in draft.about where !kinds.contains(kind.value) {
        unknown(kind, among: Array(Set(kinds)).sorted())
      }
    }
  }

  private mutating func check(_ role: FormDraft.Role, in form: Form) {
    guard let field = form[role.field.value] else {
      return unknown(role.field, among: form.fields.map(\.id))
    }
    let type: Form.FieldType =
      switch role.key {
      case .title: .line
      case .text: .text
      default: .number
      }
    // A deliverable without a text is one; without a title or an amount it is none.
    let isSure = role.key == .text || (field.isRequired && field.condition.isEmpty)
    guard field.type != type || !isSure else { return }
    error(
      .unknownReference, at: role.field.place,
      role.key == .text ? .noText(field.id) : .notSure(role.key, type, field.id))
  }

  /// The field of a condition stands before the one that has it, so that no two wait for each other.
  private mutating func check(
    _ condition: FormDraft.Condition, in form: Form, _ plan: PlanDraft
  ) {
    let before = form.fields.prefix { $0.id != condition.of }.filter { $0.type.isChosen }
    guard let field = before.first(where: { $0.id == condition.field.value }) else {
      error(
        .unknownReference, at: condition.field.place,
        Phrase(
          vi:
            "`when` chỉ nêu ô `choice`, `choices` hoặc `yes-no` đứng trước trong cùng mẫu; không có "
            + "ô như vậy tên \(quoted(condition.field.value))",
          en: "`when` names a `choice`, `choices` or `yes-no` before it in the same form; none is "
            + "called \(quoted(condition.field.value))"))
      return
    }
    guard let known = plan.values(of: field) else { return }
    for value in condition.values where !known.contains(Self.yesOrNo[value.value] ?? value.value) {
      unknown(value, among: known)
    }
  }

  mutating func unknown(_ name: Located<String>, among names: [String]) {
    let near = suggestions.nearest(to: name.value, among: names)
    let rest =
      near == nil
      ? Phrase(vi: "; dùng được: \(listed(names))", en: "; there are \(listed(names))")
      : Phrase.orMeant(near)
    error(
      .unknownReference, at: name.place,
      Phrase(
        vi: "không có \(quoted(name.value))\(rest.vietnamese)",
        en: "there is no \(quoted(name.value))\(rest.english)"))
  }
}

extension Form.FieldType {
  var isChosen: Bool { [.choice, .choices, .yesNo].contains(self) }
}

extension PlanDraft {
  /// What can be chosen; nil if that could not be read.
  func values(of field: Form.Field) -> [String]? {
    switch field.options {
    case nil: field.type == .yesNo ? ["yes", "no"] : nil
    case .listed(let labels): labels.map(\.id)
    case .taxonomy(let id): taxonomies?.first { $0.id.value == id }?.tags?.map(\.id)
    }
  }
}

extension Phrase {
  fileprivate static func noText(_ id: String) -> Phrase {
    Phrase(
      vi: "`text` cần một ô loại `text`; \(quoted(id)) không phải",
      en: "`text` needs a field of type `text`; \(quoted(id)) is none")
  }

  fileprivate static func notSure(_ key: FormKey, _ type: Form.FieldType, _ id: String) -> Phrase {
    Phrase(
      vi: "`\(key.rawValue)` cần một ô loại `\(type.rawValue)`, bắt buộc và không có `when`; "
        + "\(quoted(id)) không phải ô như vậy",
      en: "`\(key.rawValue)` needs a field of type `\(type.rawValue)` that is required and has no "
        + "`when`; \(quoted(id)) is none")
  }
}
