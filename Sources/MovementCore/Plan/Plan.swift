/// The document that launches a movement, and what it obliges (`docs/plan-file.md`).
///
/// A value of this type is a valid plan: `PlanFile` gives one only for a file without errors.
package struct Plan: Sendable, Equatable {
  /// Number and symbol of the document, such as `182-KH/QU`.
  package var number: String
  package var title: String
  package var issuer: String
  package var issued: CivilDate
  /// The emulation period, both ends inclusive.
  package var period: DateRange
  /// An IANA name; all dates of the plan are civil dates there.
  package var timeZone: String
  /// Who reviews what names no reviewer of its own.
  package var reviewer: UnitID?
  package var marks: [Mark]
  package var taxonomies: [Taxonomy]
  package var forms: [Form]
  /// In the plan's order; never empty, ids unique.
  package var obligations: [Obligation]
  /// Names of the kinds of units, in the plan's order.
  package var unitKinds: [Label]
  /// The clauses that oblige to nothing that is handed in, and why.
  package var otherClauses: [OtherClause]

  package init(
    number: String, title: String, issuer: String, issued: CivilDate, period: DateRange,
    timeZone: String = Plan.defaultTimeZone, reviewer: UnitID? = nil, marks: [Mark] = [],
    taxonomies: [Taxonomy] = [], forms: [Form] = [], obligations: [Obligation],
    unitKinds: [Label] = [], otherClauses: [OtherClause] = []
  ) {
    self.number = number
    self.title = title
    self.issuer = issuer
    self.issued = issued
    self.period = period
    self.timeZone = timeZone
    self.reviewer = reviewer
    self.marks = marks
    self.taxonomies = taxonomies
    self.forms = forms
    self.obligations = obligations
    self.unitKinds = unitKinds
    self.otherClauses = otherClauses
  }

  package static let defaultTimeZone = "Asia/Ho_Chi_Minh"

  /// The index in `obligations` of each id.
  package var obligationIndices: [Obligation.ID: Int] {
    Dictionary(
      obligations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// An anniversary or another peg in the calendar.
package struct Mark: Sendable, Hashable {
  package var date: CivilDate
  package var name: String

  package init(date: CivilDate, name: String) {
    self.date = date
    self.name = name
  }
}

/// An id of the plan with the words that a person reads for it.
package struct Label: Sendable, Equatable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A list of tags.
package struct Taxonomy: Sendable, Equatable {
  package var id: String
  package var tags: [Label]

  package init(id: String, tags: [Label]) {
    self.id = id
    self.tags = tags
  }
}

/// A clause of the document that is no obligation: a principle, an aim, a recipient …
package struct OtherClause: Sendable, Equatable {
  /// Where in the document.
  package var clause: String
  package var title: String
  /// Why nothing is handed in for it.
  package var reason: String
  /// It speaks of people, and is not digitised at the level of persons (`docs/rights.md`).
  package var concernsPersons: Bool

  package init(clause: String, title: String, reason: String, concernsPersons: Bool) {
    self.clause = clause
    self.title = title
    self.reason = reason
    self.concernsPersons = concernsPersons
  }
}
