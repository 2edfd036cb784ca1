package import MovementCore
import SQL

extension MovementStore {
  /// Adds a movement, or brings it up to date: rows with a known id are updated, new ones added,
  /// absent ones kept. All or nothing.
  package func loadMovement(_ load: MovementLoad, by actor: Actor) async throws -> LoadSummary {
    try await write("loadMovement", by: actor) { transaction, log in
      try load.run(in: transaction, log: &log)
    }
  }

  /// Adds units to the directory, or brings them up to date, as a load of a movement does.
  ///
  /// - Parameter holdFrom: As ``MovementLoad/unitsHoldFrom``.
  @discardableResult
  package func loadUnits(
    _ units: [Unit], holdFrom: CivilDate?, by actor: Actor
  ) async throws -> LoadSummary.Count {
    try await write("loadUnits", by: actor) { transaction, log in
      try UnitLoad.run(units, holdFrom: holdFrom, in: transaction, log: &log)
    }
  }
}

extension MovementLoad {
  func run(
    in transaction: any WriteTransaction, log: inout ChangeLog
  ) throws -> LoadSummary {
    let plan = try PlanLoad.run(self, in: transaction, log: &log)
    let units = try UnitLoad.run(
      units, holdFrom: unitsHoldFrom, in: transaction, log: &log)
    let deliverables = try RecordLoad.run(
      deliverables, of: plan.movement, in: transaction, log: &log)
    try Release.removeStale(of: plan.movement, transaction, log: &log)
    let exemptions = try RecordLoad.run(
      exemptions, of: plan.movement, in: transaction, log: &log)
    return LoadSummary(
      movement: plan.movement, isNewMovement: plan.isNewMovement, version: plan.version,
      isNewVersion: plan.isNewVersion, units: units, deliverables: deliverables,
      exemptions: exemptions)
  }
}
