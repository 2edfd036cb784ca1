/// What a unit is asked to count when it hands in.
package enum AmountQuestion: String, CaseIterable, Sendable {
  /// How many people: of a share of the staff, and of commitments. Must be answered.
  case people
  /// How many pieces are handed in together, where more than one is owed; 1 if left empty.
  case pieces
}

extension Obligation {
  /// What a unit is asked to count; nil if what it hands in simply counts 1.
  package var amountQuestion: AmountQuestion? {
    switch quantity {
    case .share: .people
    case .atLeast where what == "commitment": .people
    case .atLeast(let need): need > 1 ? .pieces : nil
    }
  }

  package var asksForAmount: Bool { amountQuestion != nil }
}
