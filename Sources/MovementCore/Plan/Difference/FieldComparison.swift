/// Gathers the fields in which two versions of a plan differ.
struct FieldComparison {
  private let before: PlanWords
  private let after: PlanWords
  private var found: [FieldDifference] = []

  init(before: PlanWords, after: PlanWords) {
    self.before = before
    self.after = after
  }

  /// What was found since the last time.
  mutating func takeFound() -> [FieldDifference] {
    defer { found = [] }
    return found
  }

  mutating func compareHeads() {
    let (old, new) = (before.plan, after.plan)
    value(.plan, old.number, new.number) { $1.text($0) }
    value(.title, old.title, new.title) { $1.text($0) }
    value(.issuer, old.issuer, new.issuer) { $1.text($0) }
    value(.issued, old.issued, new.issued) { $1.day($0) }
    value(.period, old.period, new.period) { $1.range($0) }
    value(.timezone, old.timeZone, new.timeZone) { $1.text($0) }
    value(.reviewer, old.reviewer, new.reviewer) { id, words in id.map(words.unit) }
    items(.marks, old.marks, new.marks) { $1.mark($0) }
    whole(.taxonomies, old.taxonomies, new.taxonomies)
    whole(.forms, old.forms, new.forms)
    whole(.kinds, old.unitKinds, new.unitKinds)
    whole(.clauses, old.otherClauses, new.otherClauses)
    let (oldIDs, newIDs) = (old.obligations.map(\.id), new.obligations.map(\.id))
    let both = Set(oldIDs).intersection(newIDs)
    whole(.obligations, oldIDs.filter(both.contains), newIDs.filter(both.contains))
  }

  mutating func compare(_ old: Obligation, _ new: Obligation) {
    value(.title, old.title, new.title) { $1.text($0) }
    value(.clause, old.clause, new.clause) { $1.text($0) }
    items(.who, old.who, new.who) { $1.term($0) }
    items(.except, old.except, new.except) { $1.term($0) }
    items(.with, old.with, new.with) { $1.term($0) }
    value(.what, old.what, new.what) { $1.kind($0) }
    value(.quantity, old.quantity, new.quantity) { quantity, _ in quantity.phrase }
    value(.count, old.count, new.count) { $1.count($0) }
    value(.due, old.schedule, new.schedule) { $1.schedule($0) }
    value(.to, old.reviewer, new.reviewer) { $1.reviewer($0) }
    items(.copy, old.copy, new.copy) { $1.recipient($0) }
    items(.after, old.after, new.after) { $1.obligation($0) }
    items(.tags, old.tags.pairs, new.tags.pairs) { $1.tag($0) }
    value(.optional, old.isOptional, new.isOptional) { $1.optional($0) }
    whole(.note, old.note, new.note)
  }

  private mutating func value<Value: Equatable>(
    _ field: PlanField, _ old: Value, _ new: Value, words: (Value, PlanWords) -> Phrase?
  ) {
    guard old != new else { return }
    let (old, new) = (words(old, before), words(new, after))
    // The words are shorter than the value: what they cannot tell apart is only named.
    found.append(
      FieldDifference(field, old == new ? .altered : .value(before: old, after: new)))
  }

  private mutating func items<Item: Hashable>(
    _ field: PlanField, _ old: [Item], _ new: [Item], words: (Item, PlanWords) -> Phrase
  ) {
    guard old != new else { return }
    let (oldItems, newItems) = (Set(old), Set(new))
    let removed = old.filter { !newItems.contains($0) }.map { words($0, before) }
    let added = new.filter { !oldItems.contains($0) }.map { words($0, after) }
    found.append(
      FieldDifference(
        field,
        removed.isEmpty && added.isEmpty ? .altered : .items(removed: removed, added: added)))
  }

  private mutating func whole<Value: Equatable>(
    _ field: PlanField, _ old: Value, _ new: Value
  ) {
    if old != new { found.append(FieldDifference(field, .altered)) }
  }
}

extension [Obligation.TagSet] {
  /// Each tag with its taxonomy.
  fileprivate var pairs: [PlanWords.Tag] {
    flatMap { set in set.tags.map { PlanWords.Tag(taxonomy: set.taxonomy, tag: $0) } }
  }
}
