import MovementCore

/// From what a unit is released: an obligation, or one due of it; in forms `reports` or `reports:3`.
struct ExemptionChoice: Hashable, CustomStringConvertible {
  let obligation: Obligation.ID
  /// The number of the due, from 1; nil for all of them.
  var due: Int?

  init(obligation: Obligation.ID, due: Int? = nil) {
    self.obligation = obligation
    self.due = due
  }

  init(_ exemption: Exemption) {
    self.init(obligation: exemption.obligation, due: exemption.due)
  }

  /// Nil for what is not written like that.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, parts.count <= 2 else { return nil }
    obligation = String(first)
    guard parts.count == 2 else { return }
    guard let number = Int(parts[1]), number >= 1 else { return nil }
    due = number
  }

  var description: String { due.map { obligation + ":" + String($0) } ?? obligation }
}
