import MovementCore

/// What could be read of one field of a form.
struct FieldDraft {
  var value: Form.Field
  var id: Located<String>?
  /// What `of` names.
  var taxonomy: Located<String>?
  var conditions: [FormDraft.Condition] = []
  /// What `section` names.
  var section: Located<String>?
  /// What `counts` names.
  var figure: FigureDraft?
  /// Nil without a label or a type.
  var asked: FormDraft.Asked?
  /// What the fields of a group's rows name.
  var inner = FormDraft(form: Form(kind: "", name: "", fields: []))
}

extension Reader {
  mutating func formField(_ node: YAMLNode, inGroup: Bool) -> FieldDraft? {
    guard let fields = fields(node, of: .key("fields"), as: FieldKey.self) else { return nil }
    let id = identifier(fields[.id], "id")
    let type = fieldType(fields[.type], inGroup: inGroup)
    let taxonomy = word(fields[.of], "of")
    let listed = labels(fields[.options], "options")?.map(\.value)
    if type == .choice || type == .choices { checkOptions(of: fields) }
    var draft = FieldDraft(
      value: Form.Field(
        id: id?.value ?? "", label: text(fields[.label], "label") ?? "", type: type ?? .line,
        isRequired: flag(fields[.required], "required") ?? false,
        help: optionalText(fields[.help], "help"), min: wholeNumber(fields[.min], "min"),
        max: wholeNumber(fields[.max], "max"),
        criterion: optionalText(fields[.criterion], "criterion")),
      id: id, taxonomy: taxonomy)
    if type == .choice || type == .choices {
      draft.value.options = taxonomy.map { .taxonomy($0.value) } ?? listed.map { .listed($0) }
    }
    if let type, let label = fields[.label], !draft.value.label.isEmpty {
      draft.asked = FormDraft.Asked(
        id: draft.value.id, label: Located(draft.value.label, at: label.place), type: type)
    }
    section(fields, inGroup: inGroup, &draft)
    counts(fields, of: type, inGroup: inGroup, &draft)
    checkBounds(fields, draft.value)
    rows(fields, of: type, &draft)
    conditions(fields, inGroup: inGroup, &draft)
    return draft
  }

  /// A row of a group has no files and no groups in it.
  private mutating func fieldType(_ node: YAMLNode?, inGroup: Bool) -> Form.FieldType? {
    let type: Form.FieldType? = choice(node, "type")
    guard let node, inGroup, type == .files || type == .group else { return type }
    error(
      .wrongType, at: node.place,
      Phrase(
        vi: "trong một nhóm (`group`) không dùng được ô loại \(quoted(node.text ?? "")); hãy đặt ô "
          + "này ngoài nhóm",
        en: "a `group` cannot have a field of type \(quoted(node.text ?? "")); put it outside"))
    return .line
  }

  /// A field that wants more than it takes could never be filled in.
  private mutating func checkBounds(_ fields: Fields<FieldKey>, _ field: Form.Field) {
    guard let least = field.min, let most = field.limit, least > most,
      let node = fields[.max] ?? fields[.min]
    else { return }
    error(
      .badQuantity, at: node.place,
      Phrase(
        vi: "ô này đòi ít nhất \(least) nhưng chỉ nhận tối đa \(most); hãy sửa `min` hoặc `max`",
        en: "this field wants at least \(least) and takes at most \(most); change `min` or `max`"))
  }

  /// `fields` belongs to a group, and to nothing else.
  private mutating func rows(
    _ fields: Fields<FieldKey>, of type: Form.FieldType?, _ draft: inout FieldDraft
  ) {
    if type == .group {
      guard fields.has(.fields) else {
        let example = "fields: [{ id: amount, label: Số tiền, type: number }]"
        return error(.missingKey, at: fields.place, .missingKey("fields", example: example))
      }
      draft.value.fields = formFields(fields[.fields], of: &draft.inner, inGroup: true)
    } else if type != nil, let place = fields.place(ofKey: .fields) {
      error(
        .unknownKey, at: place,
        Phrase(
          vi: "chỉ ô loại `group` mới có `fields`", en: "only a field of type `group` has `fields`")
      )
    }
  }

  private mutating func conditions(
    _ fields: Fields<FieldKey>, inGroup: Bool, _ draft: inout FieldDraft
  ) {
    if inGroup, let place = fields.place(ofKey: .when) {
      return error(
        .unknownKey, at: place,
        Phrase(
          vi: "`when` chỉ dùng cho ô của mẫu hoặc cho cả nhóm, không dùng cho ô trong nhóm",
          en: "`when` goes with a field of the form or a whole group, not within a group"))
    }
    for entry in entries(fields[.when], "when") ?? [] {
      let nodes =
        if case .sequence(let items) = entry.value.content { items } else { [entry.value] }
      let values = nodes.compactMap { word($0, entry.key.value) }
      let condition = FormDraft.Condition(of: draft.value.id, field: entry.key, values: values)
      draft.conditions.append(condition)
      draft.value.condition.append(condition.requirement)
    }
  }

  /// A `yes-no` is answered by yes and no; whoever writes a plan may think of a flag.
  static let yesOrNo = ["true": "yes", "false": "no"]

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
  fileprivate static func bothOptions(_ key: String) -> Phrase {
    Phrase(
      vi: "`of` và `options` không đi cùng nhau; hãy bỏ \(quoted(key)) hoặc khóa kia",
      en: "`of` and `options` exclude each other; remove \(quoted(key)) or the other one")
  }
}
