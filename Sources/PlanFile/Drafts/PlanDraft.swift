import MovementCore

/// What could be read of a plan. The checks work on it; it becomes a `Plan` if nothing is wrong.
struct PlanDraft {
  var number: String?
  var title: String?
  var issuer: String?
  var issued: Located<CivilDate>?
  var period: Located<DateRange>?
  var timeZone = Plan.defaultTimeZone
  /// True also for a `reviewer` that could not be read.
  var namesReviewer = false
  var reviewer: UnitID?
  var marks: [Mark] = []
  /// Nil if `taxonomies` is there but could not be read, so that nobody knows what it would name.
  var taxonomies: [TaxonomyDraft]? = []
  var forms: [FormDraft] = []
  var obligations: [ObligationDraft] = []
  var unitKinds: [Label] = []
  var otherClauses: [OtherClause] = []

  /// Nil if anything that a plan needs is not there; the reader has then reported it.
  var plan: Plan? {
    guard let number, let title, let issuer, let issued, let period, let taxonomies else {
      return nil
    }
    let obligations = obligations.compactMap(\.obligation)
    guard !obligations.isEmpty, obligations.count == self.obligations.count else { return nil }
    return Plan(
      number: number, title: title, issuer: issuer, issued: issued.value, period: period.value,
      timeZone: timeZone, reviewer: reviewer, marks: marks,
      taxonomies: taxonomies.map(\.taxonomy), forms: forms.map(\.form),
      obligations: obligations, unitKinds: unitKinds, otherClauses: otherClauses)
  }
}

struct TaxonomyDraft {
  var id: Located<String>
  /// Nil if the tags could not be read.
  var tags: [Label]?

  var taxonomy: Taxonomy { Taxonomy(id: id.value, tags: tags ?? []) }
}
