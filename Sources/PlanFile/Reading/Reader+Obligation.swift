import MovementCore

extension Reader {
  /// One item of `obligations` (plan format §1).
  mutating func obligation(_ node: YAMLNode, period: DateRange?) -> ObligationDraft? {
    guard let fields = fields(node, of: .key("obligations"), as: ObligationKey.self) else {
      return nil
    }
    var draft = ObligationDraft(place: node.place, schedule: schedule(fields, period: period))
    draft.id = identifier(fields[.id], "id")
    draft.clause = text(fields[.clause], "clause")
    draft.title = text(fields[.title], "title")
    draft.who = terms(fields[.who], "who", isOwed: true)
    draft.except = terms(fields[.except], "except") ?? []
    draft.with = terms(fields[.with], "with") ?? []
    draft.what = identifier(fields[.what], "what")?.value
    draft.quantity = quantity(fields)
    draft.count = choice(fields[.count], "count") ?? .own
    draft.toPlace = fields[.to]?.place
    draft.reviewer = reviewer(fields[.to])
    draft.copy = recipients(fields[.copy])
    draft.afterPlace = fields[.after]?.place
    draft.after = (items(fields[.after], "after") ?? []).compactMap { word($0, "after") }
    draft.tags = tags(fields[.tags])
    draft.isOptional = flag(fields[.optional], "optional") ?? false
    draft.accepted = accepted(fields[.accept])
    draft.note = optionalText(fields[.note], "note")
    return draft
  }

  /// From taxonomies to lists of their tags.
  private mutating func tags(_ node: YAMLNode?) -> [TagSetDraft] {
    (entries(node, "tags") ?? []).map { entry in
      let items = items(entry.value, entry.key.value) ?? []
      let tags = items.compactMap { word($0, entry.key.value) }
      return TagSetDraft(taxonomy: entry.key, tags: tags)
    }
  }

  /// The warnings that the office has seen, each with its reason.
  private mutating func accepted(_ node: YAMLNode?) -> [DiagnosticCode: String] {
    var accepted: [DiagnosticCode: String] = [:]
    for entry in entries(node, "accept") ?? [] {
      let reason = text(entry.value, entry.key.value) ?? ""
      guard let code = DiagnosticCode.warnings.first(where: { $0.rawValue == entry.key.value })
      else {
        error(.unknownKey, at: entry.key.place, unknownWarning(entry.key.value))
        continue
      }
      accepted[code] = accepted[code] ?? reason
    }
    return accepted
  }

  private mutating func unknownWarning(_ name: String) -> Phrase {
    let known = DiagnosticCode.warnings.map(\.rawValue)
    let meant = Phrase.orMeant(suggestions.nearest(to: name, among: known))
    let names = known.map { quoted($0) }.joined(separator: ", ")
    return Phrase(
      vi: """
        \(quoted(name)) không phải cảnh báo \
        nào\(meant.vietnamese.isEmpty ? "; `accept` chỉ nhận \(names)" : meant.vietnamese)
        """,
      en: """
        \(quoted(name)) is not a \
        warning\(meant.english.isEmpty ? "; `accept` takes only \(names)" : meant.english)
        """)
  }
}
