extension Obligation.Quantity {
  /// “ít nhất 2”, “100% số người”.
  package var phrase: Phrase {
    switch self {
    case .atLeast(let need): Phrase(vi: "ít nhất \(need)", en: "at least \(need)")
    case .share(let share): Phrase(vi: "\(share)% số người", en: "\(share)% of the staff")
    }
  }
}
