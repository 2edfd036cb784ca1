import MovementCore

extension Reader {
  /// `forms`: what a kind of deliverable asks for (plan format §6).
  mutating func forms(_ node: YAMLNode?) -> [FormDraft] {
    (entries(node, "forms") ?? []).compactMap { entry in
      checkIdentifier(entry.key)
      return readingDuplicates(entry.value) { $0.form($1, kind: entry.key.value) }
    }
  }

  private mutating func form(_ node: YAMLNode, kind: String) -> FormDraft? {
    guard let fields = fields(node, of: .key(kind), as: FormKey.self) else { return nil }
    let name = text(fields[.name], "name") ?? ""
    var draft = FormDraft(form: Form(kind: kind, name: name, fields: []))
    for key in [FormKey.title, .text, .amount] {
      guard let field = identifier(fields[key], key.rawValue) else { continue }
      draft.roles.append(FormDraft.Role(key: key, field: field))
      switch key {
      case .title: draft.form.title = field.value
      case .text: draft.form.text = field.value
      default: draft.form.amount = field.value
      }
    }
    draft.about = (items(fields[.about], "about") ?? []).compactMap { $0.identifier(in: &self) }
    draft.form.about = draft.about.map(\.value)
    let sections = labels(fields[.sections], "sections")?.map(\.value)
    draft.knowsSections = sections != nil || !fields.has(.sections)
    draft.form.sections = sections ?? []
    draft.form.fields = formFields(fields[.fields], of: &draft, inGroup: false)
    return draft
  }

  /// The fields of a form, or of a group's rows.
  mutating func formFields(
    _ node: YAMLNode?, of draft: inout FormDraft, inGroup: Bool
  ) -> [Form.Field] {
    var known: Set<String> = []
    var read: [Form.Field] = []
    for node in items(node, "fields") ?? [] {
      guard let field = readingDuplicates(node, { $0.formField($1, inGroup: inGroup) }) else {
        continue
      }
      if let id = field.id, !known.insert(id.value).inserted {
        error(.duplicateID, at: id.place, .duplicateField(id.value))
      }
      read.append(field.value)
      if let taxonomy = field.taxonomy { draft.taxonomies.append(taxonomy) }
      draft.taxonomies += field.inner.taxonomies
      draft.conditions += field.conditions
      if let section = field.section { draft.sections.append(section) }
      if let figure = field.figure { draft.figures.append(figure) }
      if let asked = field.asked { draft.asked.append(asked) }
      draft.asked += field.inner.asked
    }
    return read
  }
}

extension YAMLNode {
  /// The item of a list of ids; nil, with the reason reported, if it is none.
  fileprivate func identifier(in reader: inout Reader) -> Located<String>? {
    reader.identifier(self, "about")
  }
}

extension Phrase {
  fileprivate static func duplicateField(_ id: String) -> Phrase {
    Phrase(
      vi: "mẫu này đã có ô \(quoted(id)); mỗi ô cần một mã riêng",
      en: "this form has a field \(quoted(id)) already; each field needs an id of its own")
  }
}
