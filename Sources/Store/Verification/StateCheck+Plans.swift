import MovementCore
import SQL

extension StateCheck {
  mutating func checkMovements() throws {
    var present: [Key: Present] = [:]
    try transaction.forEach("SELECT id, number FROM movement") { row in
      let number: String = try row["number"]
      present[Key(movement: try row["id"], id: number)] = Present(
        MovementState(number: number).state)
    }
    try check(.movement, in: "movement", present: present)
  }

  /// Every version of every plan, and the obligations that follow from them.
  mutating func checkPlans() throws {
    var present: [Key: Present] = [:]
    var obligations: [MovementID: Set<String>?] = [:]
    let statement: Statement = """
      SELECT movement, version, source, title, period_first, period_last, recorded_at
      FROM plan_version
      """
    try transaction.forEach(statement) { row in
      let (movement, version): (MovementID, Int) = (try row["movement"], try row["version"])
      let source: String = try row["source"]
      let period = DateRange(from: try row["period_first"], atLeastTo: try row["period_last"])
      let state = PlanState(
        version: version, title: try row["title"], period: period, source: source)
      present[Key(movement: movement, id: state.subject.id)] = Present(
        state.state, writtenAt: try row["recorded_at"])
      // A plan that this program cannot read any more tells nothing of its obligations.
      let known = obligations[movement] ?? []
      let ids = try? plans.read(source).obligations.map(\.id)
      obligations[movement] = known.flatMap { known in ids.map { known.union($0) } }
    }
    try check(.plan, in: "plan_version", present: present)
    try checkObligations(obligations)
  }

  private mutating func checkObligations(_ expected: [MovementID: Set<String>?]) throws {
    var rest = expected
    var inserted: [String] = []
    try transaction.forEach("SELECT movement, id FROM obligation ORDER BY movement, id") { row in
      let (movement, id): (MovementID, String) = (try row["movement"], try row["id"])
      guard let ids = rest[movement] else { return inserted.append(id) }
      guard var ids else { return }
      if ids.remove(id) == nil { inserted.append(id) }
      rest[movement] = .some(ids)
    }
    for id in inserted {
      result.add(Finding(.row(table: "obligation", id: id, field: nil), .inserted))
    }
    for ids in rest.values {
      for id in (ids ?? []).sorted() {
        result.add(Finding(.row(table: "obligation", id: id, field: nil), .removed))
      }
    }
  }
}
