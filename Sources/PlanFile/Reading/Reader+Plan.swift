import MovementCore

extension Reader {
  /// Reads the top of the file (plan format §1); nil if it is no mapping.
  mutating func plan(_ root: YAMLNode) -> PlanDraft? {
    guard let fields = fields(root, of: Phrase(vi: "kế hoạch", en: "the plan"), as: PlanKey.self)
    else { return nil }
    var plan = PlanDraft()
    plan.number = text(fields[.plan], "plan")
    plan.title = text(fields[.title], "title")
    plan.issuer = text(fields[.issuer], "issuer")
    plan.issued = date(fields[.issued], "issued")
    plan.period = range(fields[.period], "period")
    plan.timeZone = timeZone(fields[.timezone]) ?? plan.timeZone
    plan.namesReviewer = fields.has(.reviewer)
    plan.reviewer = planReviewer(fields[.reviewer])
    plan.marks = (items(fields[.marks], "marks") ?? []).compactMap { node in
      readingDuplicates(node) { $0.mark($1) }
    }
    plan.taxonomies = fields.has(.taxonomies) ? taxonomies(fields[.taxonomies]) : []
    plan.forms = forms(fields[.forms])
    plan.unitKinds = (labels(fields[.kinds], "kinds") ?? []).map(\.value)
    plan.otherClauses = (items(fields[.clauses], "clauses") ?? []).compactMap { node in
      readingDuplicates(node) { $0.clause($1) }
    }
    plan.obligations = obligations(fields[.obligations], period: plan.period?.value)
    return plan
  }

  private mutating func mark(_ node: YAMLNode) -> Mark? {
    guard let fields = fields(node, of: .key("marks"), as: MarkKey.self) else { return nil }
    let date = date(fields[.date], "date")
    let name = text(fields[.name], "name")
    guard let date, let name else { return nil }
    return Mark(date: date.value, name: name)
  }

  private mutating func taxonomies(_ node: YAMLNode?) -> [TaxonomyDraft]? {
    entries(node, "taxonomies")?.map { entry in
      checkIdentifier(entry.key)
      let tags = labels(entry.value, entry.key.value)
      return TaxonomyDraft(id: entry.key, tags: tags?.map(\.value))
    }
  }

  /// A clause that obliges to nothing that is handed in; an extension of plan format version 1.
  private mutating func clause(_ node: YAMLNode) -> OtherClause? {
    guard let fields = fields(node, of: .key("clauses"), as: ClauseKey.self) else { return nil }
    let clause = text(fields[.clause], "clause")
    let title = text(fields[.title], "title")
    let reason = text(fields[.reason], "reason")
    let persons = flag(fields[.persons], "persons") ?? false
    guard let clause, let title, let reason else { return nil }
    return OtherClause(clause: clause, title: title, reason: reason, concernsPersons: persons)
  }

  private mutating func obligations(_ node: YAMLNode?, period: DateRange?) -> [ObligationDraft] {
    guard let node, let items = items(node, "obligations") else { return [] }
    if items.isEmpty {
      error(.missingKey, at: node.place, .noObligation)
    }
    return items.compactMap { node in
      readingDuplicates(node) { $0.obligation($1, period: period) }
    }
  }
}

extension Phrase {
  fileprivate static let noObligation = Phrase(
    vi: "kế hoạch cần ít nhất một nhiệm vụ trong `obligations`",
    en: "a plan needs at least one obligation in `obligations`")
}
