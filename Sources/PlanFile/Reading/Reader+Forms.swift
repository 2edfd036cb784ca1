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
    var known: Set<String> = []
    for node in items(fields[.fields], "fields") ?? [] {
      guard let field = readingDuplicates(node, { $0.field($1) }) else { continue }
      if let id = field.id, !known.insert(id.value).inserted {
        error(.duplicateID, at: id.place, .duplicateField(id.value))
      }
      draft.form.fields.append(field.value)
      if let taxonomy = field.taxonomy { draft.taxonomies.append(taxonomy) }
    }
    return draft
  }

  private struct FieldDraft {
    var value: Form.Field
    var id: Located<String>?
    /// What `of` names.
    var taxonomy: Located<String>?
  }

  private mutating func field(_ node: YAMLNode) -> FieldDraft? {
    guard let fields = fields(node, of: .key("fields"), as: FieldKey.self) else { return nil }
    let id = identifier(fields[.id], "id")
    let type: Form.FieldType? = choice(fields[.type], "type")
    let taxonomy = word(fields[.of], "of")
    let listed = labels(fields[.options], "options")?.map(\.value)
    if type == .choice || type == .choices { checkOptions(of: fields) }
    var field = Form.Field(
      id: id?.value ?? "", label: text(fields[.label], "label") ?? "", type: type ?? .line,
      isRequired: flag(fields[.required], "required") ?? false,
      help: optionalText(fields[.help], "help"), min: wholeNumber(fields[.min], "min"),
      max: wholeNumber(fields[.max], "max"))
    if type == .choice || type == .choices {
      field.options = taxonomy.map { .taxonomy($0.value) } ?? listed.map { .listed($0) }
    }
    return FieldDraft(value: field, id: id, taxonomy: taxonomy)
  }

  /// A choice has exactly one of `of` and `options`.
  private mutating func checkOptions(of fields: Fields<FieldKey>) {
    if !fields.has(.of), !fields.has(.options) {
      error(.missingKey, at: fields.place, .missingKey("of", example: "of: field"))
    } else if let second = fields.second(of: .of, .options),
      let place = fields.place(ofKey: second)
    {
      error(.unknownKey, at: place, .bothOptions(second.rawValue))
    }
  }
}

extension Phrase {
  fileprivate static func duplicateField(_ id: String) -> Phrase {
    Phrase(
      vi: "mẫu này đã có ô \(quoted(id)); mỗi ô cần một mã riêng",
      en: "this form has a field \(quoted(id)) already; each field needs an id of its own")
  }

  fileprivate static func bothOptions(_ key: String) -> Phrase {
    Phrase(
      vi: "`of` và `options` không đi cùng nhau; hãy bỏ \(quoted(key)) hoặc khóa kia",
      en: "`of` and `options` exclude each other; remove \(quoted(key)) or the other one")
  }
}
