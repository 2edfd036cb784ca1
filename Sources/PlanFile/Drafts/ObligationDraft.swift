import MovementCore

/// What could be read of an obligation.
struct ObligationDraft {
  /// Where the mapping begins.
  var place: Place
  var id: Located<String>?
  var clause: String?
  var title: String?
  var who: [Term]?
  var except: [Term] = []
  var with: [Term] = []
  var what: String?
  var quantity = Obligation.Quantity.atLeast(1)
  var count = Obligation.Count.own
  var schedule: ScheduleDraft
  /// Where `to` stands, also if it could not be read.
  var toPlace: Place?
  var reviewer: Obligation.Reviewer?
  var copy: [Obligation.Recipient] = []
  /// The value of `after`.
  var afterPlace: Place?
  var after: [Located<String>] = []
  var tags: [TagSetDraft] = []
  var isOptional = false
  var note: String?
  /// The warnings that the office accepts, each with its reason; empty if that could not be read.
  var accepted: [DiagnosticCode: String] = [:]

  /// What a message calls it.
  var name: String { quoted(id?.value ?? title ?? what ?? "") }

  /// Nil if anything that an obligation needs is not there.
  var obligation: Obligation? {
    guard let id, let clause, let title, let who, let what, let schedule = schedule.schedule else {
      return nil
    }
    return Obligation(
      id: id.value, clause: clause, title: title, who: who, except: except, with: with,
      what: what, quantity: quantity, count: count, schedule: schedule, reviewer: reviewer,
      copy: copy, after: after.map(\.value), tags: tags.map(\.tagSet), isOptional: isOptional,
      note: note)
  }
}

struct TagSetDraft {
  var taxonomy: Located<String>
  var tags: [Located<String>]

  var tagSet: Obligation.TagSet {
    Obligation.TagSet(taxonomy: taxonomy.value, tags: tags.map(\.value))
  }
}
