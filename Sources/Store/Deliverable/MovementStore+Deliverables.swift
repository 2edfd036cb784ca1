package import MovementCore
import SQL

extension MovementStore {
  /// Nil if the movement has none of that id.
  package func deliverable(
    movement: MovementID, id: Deliverable.ID
  ) async throws -> DeliverableEntry? {
    try await database.read { transaction in
      try DeliverableEntry.all(
        where: "d.movement = \(movement) AND d.id = \(id)", transaction
      ).first
    }
  }

  /// Some deliverables of a movement, in the order of their ids; one that is not there is left out.
  package func deliverables(
    movement: MovementID, ids: [Deliverable.ID]
  ) async throws -> [DeliverableEntry] {
    guard !ids.isEmpty else { return [] }
    var condition: Statement = "d.movement = \(movement) AND d.id IN "
    condition += Statement.list(of: ids)
    return try await database.read { [condition] transaction in
      try DeliverableEntry.all(where: condition, transaction)
    }
  }

  /// What a unit has in a movement, by the day of handing in; what has none comes last.
  package func deliverables(
    movement: MovementID, unit: UnitID
  ) async throws -> [DeliverableEntry] {
    try await deliverables(movement: movement, units: [unit])
  }

  /// What some units have in a movement, by the day of handing in; what has none comes last.
  package func deliverables(
    movement: MovementID, units: [UnitID]
  ) async throws -> [DeliverableEntry] {
    guard !units.isEmpty else { return [] }
    var condition: Statement = "d.movement = \(movement) AND d.unit IN "
    condition += Statement.list(of: units)
    return try await database.read { [condition] transaction in
      try DeliverableEntry.all(where: condition, orderedBy: DeliverableEntry.byDay, transaction)
    }
  }

  /// What a unit has in a movement, and what some units below it have for obligations of which
  /// that counts for the unit as well; by the day of handing in, what has none comes last.
  ///
  /// One statement, for as many units and obligations as fit on a page.
  package func deliverables(
    movement: MovementID, unit: UnitID, below: [UnitID], for obligations: [Obligation.ID]
  ) async throws -> [DeliverableEntry] {
    try await database.read {
      try DeliverableEntry.all(
        movement: movement, unit: unit, below: below, for: obligations, $0)
    }
  }

  /// What waits for an answer, by the day of handing in: the reviewers' queues. Who answers what is
  /// a question of the plan, which the caller asks.
  ///
  /// - Parameter obligations: Nil for all.
  package func waiting(
    movement: MovementID, obligations: [Obligation.ID]? = nil
  ) async throws -> [DeliverableEntry] {
    var condition: Statement = "d.movement = \(movement) AND d.status = 'submitted'"
    if let obligations {
      guard !obligations.isEmpty else { return [] }
      condition += " AND d.obligation IN "
      condition += Statement.list(of: obligations)
    }
    return try await database.read { [condition] transaction in
      try DeliverableEntry.all(where: condition, orderedBy: DeliverableEntry.byDay, transaction)
    }
  }
}

extension DeliverableEntry {
  /// By the day of handing in; what has none comes last.
  fileprivate static let byDay = "COALESCE(d.submitted, '9999-12-31'), d.id"

  /// What a unit has, and what some units below it have for some obligations; one statement.
  static func all(
    movement: MovementID, unit: UnitID, below: [UnitID], for obligations: [Obligation.ID],
    _ transaction: any ReadTransaction
  ) throws -> [DeliverableEntry] {
    var condition: Statement = "d.movement = \(movement) AND (d.unit = \(unit)"
    if !below.isEmpty, !obligations.isEmpty {
      condition += " OR d.unit IN "
      condition += Statement.list(of: below)
      condition += " AND d.obligation IN "
      condition += Statement.list(of: obligations)
    }
    condition += ")"
    return try all(where: condition, orderedBy: byDay, transaction)
  }
}
