package import MovementCore
import SQL

/// Drafts are not part of the record: what is being typed must stay forgettable, and a keystroke
/// must not wake every board. So saving one leaves no line.
extension MovementStore {
  /// Nil if there is none for that deliverable.
  package func draft(movement: MovementID, id: Deliverable.ID) async throws -> Draft? {
    try await database.read { try Draft.find(id, of: movement, $0) }
  }

  /// What is being written for some units, the one that was saved last first.
  package func drafts(movement: MovementID, units: [UnitID]) async throws -> [Draft] {
    try await database.read { try Draft.all(movement: movement, units: units, $0) }
  }

  /// Saves what was typed, unless somebody else has saved meanwhile.
  ///
  /// - Parameters:
  ///   - edit: The edit that the typist saw last; 0 for a new draft.
  ///   - account: Who types.
  /// - Throws: ``HandInProblem``; `ReviewProblem` if the deliverable can be neither handed in nor
  ///   corrected; ``StoreError/refused(_:_:)`` for a unit or an obligation that is not there.
  package func saveDraft(
    _ content: DraftContent, movement: MovementID, after edit: Int, by account: Account.ID
  ) async throws -> DraftSaving {
    guard !content.isTooLong else { throw HandInProblem.tooLongForDraft }
    let instant = now()
    return try await database.write(named: "saveDraft") { transaction in
      let present = try Draft.find(content.id, of: movement, transaction)
      let record = try DeliverableRecord.find(content.id, of: movement, transaction)
      let place = record.map { ($0.deliverable.unit, $0.deliverable.obligation) }
      try HandInProblem.check(
        content.id, unit: content.unit, obligation: content.obligation,
        against: place ?? present.map { ($0.content.unit, $0.content.obligation) })
      _ = try record?.statusAfterHandingIn()
      switch present {
      case nil where edit != 0: return .gone
      case let present? where present.content == content: return .saved(edit: present.edit)
      case let present? where present.edit != edit: return .conflict(present)
      default:
        try content.write(
          in: movement, by: account, edit: edit + 1, at: instant, transaction)
        return .saved(edit: edit + 1)
      }
    }
  }

  /// Removes a draft with what is attached to it.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  package func throwAwayDraft(movement: MovementID, id: Deliverable.ID) async throws -> Bool {
    try await database.write(named: "throwAwayDraft") { try Draft.remove(id, of: movement, $0) }
  }
}
