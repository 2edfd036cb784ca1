import MovementCore
import SQL

extension StateCheck {
  /// The units with the rows of all days.
  mutating func checkUnits() throws {
    let history = try UnitHistory(transaction)
    var rest = Set(history.ids)
    var check = self
    try forEachRecord(.unit) { key, lines in
      let replay = SubjectReplay(lines, of: .unit)
      let unit = rest.remove(key.id) == nil ? nil : history.unit(key.id, on: .latest)
      check.compare(replay, with: unit.map(history.state), id: key.id)
    }
    self = check
    for id in rest.sorted() {
      result.add(Finding(.row(table: "unit", id: id, field: nil), .inserted))
    }
    // The program writes one tree so far.
    let others: [String] = try transaction.map(
      "SELECT DISTINCT unit FROM unit_parent WHERE tree <> 'party' ORDER BY unit"
    ) { try $0["unit"] }
    for id in others {
      result.add(Finding(.row(table: "unit_parent", id: id, field: nil), .inserted))
    }
  }

  /// A line tells what holds on one day; what proves the rows of all days decides, and the fields
  /// say where to look.
  private mutating func compare(_ replay: SubjectReplay, with present: RecordState?, id: String) {
    let proof = replay.state?[RowProof.field]
    guard let present, let state = replay.state, proof == nil || proof == present[RowProof.field]
    else {
      let differs = present != nil && replay.state != nil
      let field =
        differs ? replay.state.flatMap { present?.difference(from: $0, skipping: []) } : nil
      result.records += 1
      for finding in replay.findings { result.add(finding) }
      let problem: Finding.Problem =
        differs ? .altered : present == nil ? .removed : .inserted
      return result.add(Finding(.row(table: "unit", id: id, field: field), problem))
    }
    // What the fields say holds on the day of the line, which the line does not name.
    compare(replay, with: Present(state), in: "unit", id: id)
  }
}
