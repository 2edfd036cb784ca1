import MovementCore

/// What figures and sections name has to be there, and of a type that fits.
extension Reader {
  mutating func checkFigures(_ plan: PlanDraft) {
    var index = FormIndex(plan)
    for draft in plan.forms {
      checkSections(draft)
      for figure in draft.figures { check(figure, &index) }
    }
  }

  private mutating func checkSections(_ draft: FormDraft) {
    guard draft.knowsSections else { return }
    let ids = draft.form.sections.map(\.id)
    let known = Set(ids)
    for name in draft.sections where !known.contains(name.value) {
      if ids.isEmpty {
        error(.unknownReference, at: name.place, .noSections(name.value))
      } else {
        unknown(name, among: ids)
      }
    }
  }

  private mutating func check(_ figure: FigureDraft, _ index: inout FormIndex) {
    for kind in figure.kinds where !index.hasKind(kind.value) {
      unknown(kind, among: index.kinds)
    }
    for id in figure.obligations where !index.hasObligation(id.value) {
      unknown(id, among: index.obligations)
    }
    let kinds = index.kinds(of: figure)
    if let sum = figure.sum,
      let kind = kinds.first(where: { index.form(of: $0)?[sum.value]?.type != .number })
    {
      let message = noField(.sum, sum.value, of: kind, among: index.form(of: kind)?.numbers)
      error(.unknownReference, at: sum.place, message)
    }
    for condition in figure.conditions { check(condition, of: kinds, &index) }
  }

  private mutating func check(
    _ condition: FormDraft.Condition, of kinds: [String], _ index: inout FormIndex
  ) {
    let name = condition.field.value
    if let kind = kinds.first(where: { index.form(of: $0)?[name]?.type.isChosen != true }) {
      let message = noField(.where, name, of: kind, among: index.form(of: kind)?.chosen)
      return error(.unknownReference, at: condition.field.place, message)
    }
    for value in condition.values {
      let id = Self.yesOrNo[value.value] ?? value.value
      for kind in kinds {
        guard let field = index.form(of: kind)?[name],
          let options = index.options(of: field, in: kind), !options.known.contains(id)
        else { continue }
        unknown(value, among: options.ids)
        break
      }
    }
  }

  /// - Parameter names: What could be named; nil for a kind without a form.
  private mutating func noField(
    _ key: FigureKey, _ name: String, of kind: String, among names: [String]?
  ) -> Phrase {
    let types = key == .sum ? "`number`" : "`choice`, `choices`, `yes-no`"
    guard let names else {
      return Phrase(
        vi: "`\(key.rawValue)` cần một ô \(types), nhưng loại \(quoted(kind)) không có mẫu",
        en: "`\(key.rawValue)` needs a field (\(types)), but the kind \(quoted(kind)) has no form")
    }
    let near = suggestions.nearest(to: name, among: names)
    let rest =
      near == nil && !names.isEmpty
      ? Phrase(vi: "; dùng được: \(listed(names))", en: "; there are \(listed(names))")
      : Phrase.orMeant(near)
    return Phrase(
      vi: "mẫu \(quoted(kind)) không có ô \(types) tên \(quoted(name))\(rest.vietnamese)",
      en: "the form \(quoted(kind)) has no field (\(types)) called \(quoted(name))"
        + rest.english)
  }
}

extension Phrase {
  fileprivate static func noSections(_ name: String) -> Phrase {
    Phrase(
      vi: "không có mục \(quoted(name)); mẫu này chưa có `sections`",
      en: "there is no section \(quoted(name)); this form has no `sections`")
  }
}
