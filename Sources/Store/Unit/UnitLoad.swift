import MovementCore
import SQL

/// The units' part of a load.
struct UnitLoad {
  private let holdFrom: CivilDate?
  private var history: UnitHistory
  private var added = Batch(
    text: "INSERT INTO unit (position, exists_from, exists_to, id) VALUES (?, ?, ?, ?)")
  private var moved = Batch(text: "UPDATE unit SET exists_from = ?, exists_to = ? WHERE id = ?")
  private var values: [UnitAttribute: Batch] = [:]
  private var count = LoadSummary.Count()

  /// - Parameter holdFrom: As ``MovementLoad/unitsHoldFrom``.
  static func run(
    _ units: [Unit], holdFrom: CivilDate?, in transaction: any WriteTransaction,
    log: inout ChangeLog
  ) throws -> LoadSummary.Count {
    var part = UnitLoad(holdFrom: holdFrom, history: try UnitHistory(transaction))
    var seen: Set<UnitID> = []
    for unit in units {
      guard seen.insert(unit.id).inserted else { throw StoreError.duplicate(unit.subject) }
      try part.take(unit, log: &log)
    }
    try part.write(in: transaction)
    return part.count
  }

  private init(holdFrom: CivilDate?, history: UnitHistory) {
    self.holdFrom = holdFrom
    self.history = history
  }

  private mutating func take(_ unit: Unit, log: inout ChangeLog) throws {
    guard let before = history.unit(unit.id, on: holdFrom ?? .latest) else {
      let position = history.add(unit)
      added.append(
        [position.sqlValue, unit.from.sqlValue, unit.to.sqlValue, unit.id.sqlValue],
        of: unit.subject)
      // Nothing else is known of a new unit, so this is what it has always been.
      for attribute in UnitAttribute.allCases where attribute.value(of: unit) != .null {
        set(attribute, of: unit, from: .earliest)
      }
      count.added += 1
      try log.append(unit.subject, before: nil, after: history.state(of: unit), of: nil)
      return
    }
    guard before != unit else {
      count.unchanged += 1
      return
    }
    let stateBefore = history.state(of: before)
    if (before.from, before.to) != (unit.from, unit.to) {
      history.move(unit)
      moved.append([unit.from.sqlValue, unit.to.sqlValue, unit.id.sqlValue], of: unit.subject)
    }
    for attribute in UnitAttribute.allCases
    where attribute.value(of: unit) != attribute.value(of: before) {
      let latest = history.dated(attribute, of: unit.id, on: .latest)?.validFrom
      set(attribute, of: unit, from: holdFrom ?? latest ?? .earliest)
    }
    count.updated += 1
    try log.append(unit.subject, before: stateBefore, after: history.state(of: unit), of: nil)
  }

  private mutating func set(
    _ attribute: UnitAttribute, of unit: Unit, from day: CivilDate
  ) {
    let value = attribute.value(of: unit)
    history.set(attribute, of: unit.id, to: .init(validFrom: day, value: value))
    values[attribute, default: Batch(text: attribute.upsert)].append(
      [unit.id.sqlValue, day.sqlValue, value], of: unit.subject)
  }

  private func write(in transaction: any WriteTransaction) throws {
    try added.run(in: transaction)
    try moved.run(in: transaction)
    for attribute in UnitAttribute.allCases {
      try values[attribute]?.run(in: transaction)
    }
    if values[.parent] != nil { try history.checkTrees() }
  }
}
