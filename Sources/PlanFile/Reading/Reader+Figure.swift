import MovementCore

extension Reader {
  /// The section with which a field begins; a row of a group stands where its group does.
  mutating func section(
    _ fields: Fields<FieldKey>, inGroup: Bool, _ draft: inout FieldDraft
  ) {
    if inGroup, let place = fields.place(ofKey: .section) {
      return error(
        .unknownKey, at: place,
        Phrase(
          vi: "`section` chỉ dùng cho ô của mẫu hoặc cho cả nhóm, không dùng cho ô trong nhóm",
          en: "`section` goes with a field of the form or a whole group, not within a group"))
    }
    draft.section = word(fields[.section], "section")
    draft.value.section = draft.section?.value
  }

  /// `counts` belongs to a number of the form, and to nothing else.
  mutating func counts(
    _ fields: Fields<FieldKey>, of type: Form.FieldType?, inGroup: Bool, _ draft: inout FieldDraft
  ) {
    guard let node = fields[.counts], let place = fields.place(ofKey: .counts) else { return }
    guard !inGroup else {
      return error(
        .unknownKey, at: place,
        Phrase(
          vi: "`counts` chỉ dùng cho ô `number` của mẫu, không dùng cho ô trong nhóm",
          en: "`counts` goes with a `number` of the form, not within a group"))
    }
    guard type == nil || type == .number else {
      return error(
        .unknownKey, at: place,
        Phrase(
          vi: "chỉ ô loại `number` mới có `counts`",
          en: "only a field of type `number` has `counts`"
        ))
    }
    let id = draft.value.id
    guard let figure = readingDuplicates(node, { $0.figure($1, of: id) }) else { return }
    draft.figure = figure.draft
    draft.value.counts = figure.source
  }

  /// The mapping of `counts`; nil if it is none.
  private mutating func figure(
    _ node: YAMLNode, of field: String
  ) -> (draft: FigureDraft, source: FigureSource)? {
    guard let fields = fields(node, of: .key("counts"), as: FigureKey.self) else { return nil }
    var draft = FigureDraft(of: field)
    draft.kinds = names(fields[.what], "what") { $0.identifier($1, "what") }
    draft.obligations = names(fields[.obligation], "obligation") { $0.word($1, "obligation") }
    checkWhich(fields)
    draft.conditions = requirements(fields[.where], of: field)
    let sum = word(fields[.sum], "sum")
    if sum?.value != "amount" { draft.sum = sum }
    draft.from = choice(fields[.from], "from") ?? draft.from
    let source = FigureSource(
      fields.has(.obligation)
        ? .obligations(draft.obligations.map(\.value)) : .kinds(draft.kinds.map(\.value)),
      sum: sum.map { $0.value == "amount" ? .amount : .field($0.value) },
      where: draft.conditions.map(\.requirement),
      status: choice(fields[.status], "status") ?? .accepted, from: draft.from,
      since: choice(fields[.since], "since") ?? .period)
    return (draft, source)
  }

  /// A name or a list of names; an empty list names nothing that could be counted.
  private mutating func names(
    _ node: YAMLNode?, _ what: String,
    _ read: (inout Reader, YAMLNode) -> Located<String>?
  ) -> [Located<String>] {
    guard let node else { return [] }
    guard case .sequence(let items) = node.content else {
      return read(&self, node).map { [$0] } ?? []
    }
    if items.isEmpty { error(.missingKey, at: node.place, .emptyList(what)) }
    return items.compactMap { read(&self, $0) }
  }

  /// What answers are asked of a deliverable: one of some for each field.
  private mutating func requirements(
    _ node: YAMLNode?, of field: String
  ) -> [FormDraft.Condition] {
    (entries(node, "where") ?? []).map { entry in
      let key = entry.key.value
      let values = names(entry.value, key) { $0.word($1, key) }
      return FormDraft.Condition(of: field, field: entry.key, values: values)
    }
  }

  /// A figure counts either kinds of deliverables or what is handed in for obligations.
  private mutating func checkWhich(_ fields: Fields<FigureKey>) {
    if !fields.has(.what), !fields.has(.obligation) {
      error(
        .missingKey, at: fields.place, .missingKey("what", example: "what: registration"),
        ofKeysTogetherIn: fields.place)
    } else if let second = fields.second(of: .what, .obligation),
      let place = fields.place(ofKey: second)
    {
      error(.unknownKey, at: place, .bothSources(second.rawValue), ofKeysTogetherIn: fields.place)
    }
  }
}

extension FormDraft.Condition {
  /// As the plan keeps it.
  var requirement: Form.Requirement {
    Form.Requirement(
      field: field.value, values: values.map { Reader.yesOrNo[$0.value] ?? $0.value })
  }
}

extension Phrase {
  fileprivate static func emptyList(_ key: String) -> Phrase {
    Phrase(
      vi: "\(quoted(key)) cần ít nhất một tên", en: "\(quoted(key)) needs at least one name")
  }

  fileprivate static func bothSources(_ key: String) -> Phrase {
    Phrase(
      vi: "`what` và `obligation` không đi cùng nhau; hãy bỏ \(quoted(key)) hoặc khóa kia",
      en: "`what` and `obligation` exclude each other; remove \(quoted(key)) or the other one")
  }
}
