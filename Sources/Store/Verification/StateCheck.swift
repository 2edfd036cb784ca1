import MovementCore
import SQL

/// Holds what is now against what the record says: for every record of every kind the rows are what
/// its last line left, no row is without a line, and no record is without its rows.
struct StateCheck {
  let transaction: any ReadTransaction
  let plans: PlanCache
  var result: Verification

  /// A record within its movement.
  struct Key: Hashable {
    let movement: MovementID?
    let id: String
  }

  /// What the rows say of a record.
  struct Present {
    let state: RecordState
    /// When its last line was written and by whom, where the rows say so.
    var writtenAt: Instant?
    var actor: String?

    init(_ state: RecordState, writtenAt: Instant? = nil, actor: String? = nil) {
      self.state = state
      self.writtenAt = writtenAt
      self.actor = actor
    }
  }

  mutating func run() throws {
    try checkMovements()
    try checkPlans()
    try checkUnits()
    try checkAccounts()
    try checkInvitations()
    try checkDeliverables()
    try checkExemptions()
    try checkReleases()
    try checkPhrases()
    try checkLetterheads()
  }

  // MARK: - Lines

  /// All lines about records of a kind, record by record, each record's in the order of the record
  /// of changes. Lines that have no position yet come last.
  func forEachRecord(
    _ kind: ChangeSubject.Kind, _ body: (Key, [Change]) throws -> Void
  ) throws {
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE subject_type = \(kind)"
    try forEachRecord(matching: statement, body)
  }

  func forEachRecord(
    matching condition: Statement, _ body: (Key, [Change]) throws -> Void
  ) throws {
    var statement = condition
    statement += " ORDER BY subject, COALESCE(position, 9223372036854775807), sequence"
    var lines: [Change] = []
    func end() throws {
      // One id may be that of several movements' records.
      let groups = Dictionary(grouping: lines) { Key(movement: $0.movement, id: $0.subject.id) }
      for (key, lines) in groups.sorted(by: { $0.value[0].position < $1.value[0].position }) {
        try body(key, lines)
      }
      lines = []
    }
    try transaction.forEach(statement) { row in
      let line = try Change(row)
      if let last = lines.last, last.subject.id != line.subject.id { try end() }
      lines.append(line)
    }
    if !lines.isEmpty { try end() }
  }

  // MARK: - Rows

  /// Holds all records of a kind against their rows, of which there are not very many.
  mutating func check(
    _ kind: ChangeSubject.Kind, in table: String, present: [Key: Present],
    start: RecordState? = nil
  ) throws {
    var rest = present
    var check = self
    try forEachRecord(kind) { key, lines in
      let replay = SubjectReplay(lines, of: kind, start: start)
      check.compare(replay, with: rest.removeValue(forKey: key), in: table, id: key.id)
    }
    self = check
    for (key, present) in rest.sorted(by: { $0.key.id < $1.key.id }) where present.state != start {
      result.add(Finding(.row(table: table, id: key.id, field: nil), .inserted))
    }
  }

  /// Holds one record against its rows.
  mutating func compare(
    _ replay: SubjectReplay, with present: Present?, in table: String, id: String
  ) {
    result.records += 1
    for finding in replay.findings { result.add(finding) }
    func add(_ field: String?, _ problem: Finding.Problem) {
      result.add(Finding(.row(table: table, id: id, field: field), problem))
    }
    guard let present else {
      if replay.state != nil { add(nil, .removed) }
      return
    }
    guard let state = replay.state else { return add(nil, .inserted) }
    if let field = present.state.difference(from: state, skipping: replay.unknown) {
      add(field, .altered)
    } else if let writtenAt = present.writtenAt, writtenAt != replay.last?.recordedAt {
      add("recordedAt", .altered)
    } else if let actor = present.actor, actor != replay.last?.actor {
      add("actor", .altered)
    }
  }
}
