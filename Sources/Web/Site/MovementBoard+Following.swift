import MovementCore
import Store

extension MovementBoard {
  /// How a change is taken in.
  enum Step {
    /// It is in the board, or does not concern its standing.
    case followed
    /// Only building the board again tells what it means.
    case mustRebuild
  }

  /// Brings the board up to a change, which is the next one after those that it knows.
  mutating func follow(_ change: Change) -> Step {
    // One that a rebuild has seen already, or of another movement.
    guard change.position > position, change.movement == nil || change.movement == id else {
      return .followed
    }
    switch change.subject.kind {
    case .movement, .plan, .unit: return .mustRebuild
    case .deliverable: guard followDeliverable(change) else { return .mustRebuild }
    case .exemption: guard followExemption(change) else { return .mustRebuild }
    case .account, .invitation, .release, .phrases, .letterhead: break
    }
    position = change.position
    return .followed
  }

  private mutating func followDeliverable(_ change: Change) -> Bool {
    guard let states = change.states({ $0.deliverable($1) }) else { return false }
    let handIns = [states.before, states.after].map { deliverable in
      deliverable.flatMap {
        HandIn($0, directory: directory, obligations: obligationIndices)
      }
    }
    if handIns[0] != handIns[1] { standing.change(from: handIns[0], to: handIns[1]) }
    return true
  }

  private mutating func followExemption(_ change: Change) -> Bool {
    guard let states = change.states({ $0.exemption($1) }),
      let one = states.after ?? states.before
    else { return false }
    var kept = exemptions(of: one.unit).filter {
      $0.obligation != one.obligation || $0.due != one.due
    }
    if let after = states.after { kept.append(after) }
    kept.sort { ($0.obligation, $0.due ?? 0) < ($1.obligation, $1.due ?? 0) }
    exemptionsByUnit[one.unit] = kept.isEmpty ? nil : kept
    standing.setExemptions(kept, unit: one.unit, obligation: one.obligation)
    return true
  }
}

extension Change {
  /// What the record was and is; nil if a side that is there cannot be read.
  fileprivate func states<Record>(
    _ read: (Change, Side) -> Record?
  ) -> (before: Record?, after: Record?)? {
    let before = read(self, .before)
    let after = read(self, .after)
    guard (before == nil) == (self.before == nil), (after == nil) == (self.after == nil) else {
      return nil
    }
    return (before, after)
  }
}
