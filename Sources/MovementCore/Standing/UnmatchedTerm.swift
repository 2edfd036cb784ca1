/// A term of the plan that matches no unit: often a slip, so `standing` and `load` warn of it.
package struct UnmatchedTerm: Sendable, Equatable {
  /// Nil for the plan's own `reviewer`.
  package var obligation: Obligation.ID?
  /// The key: `who`, `except`, `with`, `to`, `copy`, `reviewer`.
  package var key: String
  package var term: Term

  package init(obligation: Obligation.ID?, key: String, term: Term) {
    self.obligation = obligation
    self.key = key
    self.term = term
  }

  package var phrase: Phrase {
    let place = obligation.map { Phrase(vi: "nhiệm vụ \($0), ", en: "obligation \($0), ") }
    return Phrase(
      vi: "\(place?.vietnamese ?? "")\(key): không có đơn vị nào khớp với \(term)",
      en: "\(place?.english ?? "")\(key): no unit matches \(term)")
  }

  /// All of them, in plan order.
  package static func all(in plan: Plan, directory: UnitDirectory) -> [UnmatchedTerm] {
    var found: [UnmatchedTerm] = []
    func look(_ terms: [Term], key: String, of obligation: Obligation.ID?) {
      for term in terms where !directory.matchesAny(term) {
        found.append(UnmatchedTerm(obligation: obligation, key: key, term: term))
      }
    }
    look(plan.reviewer.map { [.unit($0)] } ?? [], key: "reviewer", of: nil)
    for obligation in plan.obligations {
      look(obligation.who, key: "who", of: obligation.id)
      look(obligation.except, key: "except", of: obligation.id)
      look(obligation.with, key: "with", of: obligation.id)
      if case .unit(let id) = obligation.reviewer {
        look([.unit(id)], key: "to", of: obligation.id)
      }
      let copied = obligation.copy.compactMap { recipient -> Term? in
        if case .unit(let id) = recipient { .unit(id) } else { nil }
      }
      look(copied, key: "copy", of: obligation.id)
    }
    return found
  }
}
