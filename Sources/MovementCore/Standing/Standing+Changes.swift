// Following single deliverables: a change touches its unit's cell, and with `count: subtree` one on
// each counting unit above. Roll-ups are scans, so nothing else has to be brought up to date.

extension Standing {
  /// One more deliverable counts.
  package mutating func add(_ handIn: HandIn) {
    guard let column = column(of: handIn) else { return }
    for entry in entries(of: handIn, column: column) { columns[column].add(entry) }
  }

  /// A deliverable that counted until now counts no longer.
  package mutating func remove(_ handIn: HandIn) {
    guard let column = column(of: handIn) else { return }
    for entry in entries(of: handIn, column: column) { columns[column].remove(entry) }
  }

  /// What a deliverable was before a change and what it is after; nil where it does not count. A
  /// new one comes from nil, a returned or withdrawn one goes to nil, an accepted one goes from
  /// waiting to accepted.
  package mutating func change(from before: HandIn?, to after: HandIn?) {
    if let before { remove(before) }
    if let after { add(after) }
  }

  /// The exemptions that are now on record for a unit and an obligation, in place of those before;
  /// exemptions of others among them are passed over.
  package mutating func setExemptions(
    _ exemptions: [Exemption], unit: UnitID, obligation: Obligation.ID
  ) {
    guard let position = directory.position(of: unit),
      let index = plan.obligations.firstIndex(where: { $0.id == obligation })
    else { return }
    let ofCell = exemptions.filter { $0.unit == unit && $0.obligation == obligation }
    for column in columnsOfObligation[index] {
      let number = columns[column].due.number
      columns[column].setExempt(
        position: position, ofCell.contains { $0.due == nil || $0.due == number })
    }
  }

  private func entries(of handIn: HandIn, column: Int) -> [Entry] {
    var entries: [Entry] = []
    forEachEntry(of: handIn, column: column) { entries.append($0) }
    return entries
  }
}
