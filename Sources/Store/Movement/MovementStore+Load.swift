import MovementCore
import SQL

extension MovementStore {
  /// Adds a movement, or brings it up to date: rows with a known id are updated, new ones added,
  /// absent ones kept. All or nothing.
  ///
  package func loadMovement(_ load: MovementLoad, by actor: Actor) async throws -> LoadSummary {
    try await write("loadMovement", by: actor) { transaction, log in
      let plan = try PlanLoad.run(load, in: transaction, log: &log)
      let units = try UnitLoad.run(load, in: transaction, log: &log)
      let deliverables = try RecordLoad.run(
        load.deliverables, of: plan.movement, in: transaction, log: &log)
      try Release.removeStale(of: plan.movement, transaction, log: &log)
      let exemptions = try RecordLoad.run(
        load.exemptions, of: plan.movement, in: transaction, log: &log)
      return LoadSummary(
        movement: plan.movement, isNewMovement: plan.isNewMovement, version: plan.version,
        isNewVersion: plan.isNewVersion, units: units, deliverables: deliverables,
        exemptions: exemptions, lastChange: log.lastSequence)
    }
  }
}
