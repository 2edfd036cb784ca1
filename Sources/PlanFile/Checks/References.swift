import MovementCore

extension Reader {
  /// What `after`, `tags` and `of` name must be there.
  mutating func checkReferences(_ plan: PlanDraft) {
    checkAfter(plan)
    // Nobody knows what taxonomies that could not be read would name.
    guard let taxonomies = plan.taxonomies else { return }
    let known = Dictionary(
      taxonomies.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    let names = taxonomies.map(\.id.value)
    for name in plan.forms.lazy.flatMap(\.taxonomies) where known[name.value] == nil {
      unknownTaxonomy(name, among: names)
    }
    let tags = TagIndex(taxonomies)
    for set in plan.obligations.lazy.flatMap(\.tags) {
      guard let taxonomy = known[set.taxonomy.value] else {
        unknownTaxonomy(set.taxonomy, among: names)
        continue
      }
      for tag in set.tags where !tags.mayHave(tag.value, in: taxonomy) {
        unknownTag(tag, of: taxonomy)
      }
    }
  }

  private mutating func checkAfter(_ plan: PlanDraft) {
    let ids = plan.obligations.compactMap(\.id?.value)
    let known = Set(ids)
    for id in plan.obligations.lazy.flatMap(\.after) where !known.contains(id.value) {
      let near = suggestions.nearest(to: id.value, among: ids)
      let meant = near == nil ? thereAre(ids) : Phrase.orMeant(near)
      error(
        .unknownReference, at: id.place,
        Phrase(
          vi: "không có nhiệm vụ \(quoted(id.value))\(meant.vietnamese)",
          en: "there is no obligation \(quoted(id.value))\(meant.english)"))
    }
  }

  private mutating func unknownTaxonomy(_ name: Located<String>, among names: [String]) {
    let near = suggestions.nearest(to: name.value, among: names)
    let none = Phrase(vi: "; kế hoạch chưa có `taxonomies`", en: "; the plan has no `taxonomies`")
    let rest = near == nil ? (names.isEmpty ? none : thereAre(names)) : Phrase.orMeant(near)
    error(
      .unknownReference, at: name.place,
      Phrase(
        vi: "không có danh mục \(quoted(name.value))\(rest.vietnamese)",
        en: "there is no taxonomy \(quoted(name.value))\(rest.english)"))
  }

  private mutating func unknownTag(_ tag: Located<String>, of taxonomy: TaxonomyDraft) {
    let names = (taxonomy.tags ?? []).lazy.map(\.id)
    let near = suggestions.nearest(to: tag.value, among: names)
    let rest = near == nil ? thereAre(names) : Phrase.orMeant(near)
    let (name, list) = (quoted(tag.value), quoted(taxonomy.id.value))
    error(
      .unknownReference, at: tag.place,
      Phrase(
        vi: "danh mục \(list) không có \(name)\(rest.vietnamese)",
        en: "the taxonomy \(list) has no \(name)\(rest.english)"))
  }
}

/// “; đã có: `a`, `b`”, or nothing if there is none.
private func thereAre(_ names: some Collection<String>) -> Phrase {
  guard !names.isEmpty else { return Phrase(vi: "", en: "") }
  return Phrase(vi: "; đã có: \(listed(names))", en: "; there are \(listed(names))")
}

/// The tags of all taxonomies, to be found without a search.
private struct TagIndex {
  private var tags: [String: Set<String>] = [:]

  init(_ taxonomies: [TaxonomyDraft]) {
    for taxonomy in taxonomies where tags[taxonomy.id.value] == nil {
      tags[taxonomy.id.value] = Set((taxonomy.tags ?? []).map(\.id))
    }
  }

  /// True also if the tags of the taxonomy could not be read.
  func mayHave(_ tag: String, in taxonomy: TaxonomyDraft) -> Bool {
    taxonomy.tags == nil || tags[taxonomy.id.value]?.contains(tag) == true
  }
}
