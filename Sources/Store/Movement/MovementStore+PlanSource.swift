package import MovementCore
import SQL

extension MovementStore {
  /// The plan file of a version as it was loaded, or nil if there is no such version.
  package func planSource(movement: MovementID, version: Int) async throws -> String? {
    try await database.read { transaction in
      try transaction.first(
        "SELECT source FROM plan_version WHERE movement = \(movement) AND version = \(version)"
      ).map { try $0["source"] }
    }
  }

  /// A version of a plan, such as the one whose form was filled in; nil if there is no such version.
  /// One statement the first time, and none after that.
  package func plan(movement: MovementID, version: Int) async throws -> Plan? {
    if let plan = plans.keptOlder(version, of: movement) { return plan }
    guard let source = try await planSource(movement: movement, version: version) else {
      return nil
    }
    return try plans.older(version, of: movement, source: source)
  }
}
