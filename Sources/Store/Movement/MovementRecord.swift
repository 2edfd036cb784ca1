package import MovementCore
import SQL

/// A movement with its plan as it stands now.
package struct MovementRecord: Sendable, Equatable {
  package let id: MovementID
  package let plan: Plan
  /// The version of the plan, from 1.
  package let version: Int
  /// When that version was loaded.
  package let recordedAt: Instant
}

/// One version of a movement's plan.
package struct PlanVersion: Sendable, Equatable {
  /// From 1.
  package let version: Int
  package let title: String
  /// When it was loaded.
  package let recordedAt: Instant
}

extension MovementStore {
  package func movements() async throws -> [MovementSummary] {
    try await database.read { try MovementSummary.all($0) }
  }

  /// - Parameter number: The plan's number; nil for the only movement that is there.
  package func movement(number: String? = nil) async throws -> MovementRecord {
    let (summary, source) = try await database.read { transaction in
      let summary = try MovementSummary.named(number, transaction)
      return (summary, try planSource(of: summary, transaction))
    }
    return try record(of: summary, source: source)
  }

  /// The versions of a plan, the first one first.
  package func versions(movement: MovementID) async throws -> [PlanVersion] {
    try await database.read { transaction in
      try transaction.map(
        """
        SELECT version, title, recorded_at FROM plan_version
        WHERE movement = \(movement) ORDER BY version
        """
      ) { row in
        PlanVersion(
          version: try row["version"], title: try row["title"],
          recordedAt: try row["recorded_at"])
      }
    }
  }

  func planSource(
    of summary: MovementSummary, _ transaction: any ReadTransaction
  ) throws -> String {
    let row = try transaction.first(
      """
      SELECT source FROM plan_version
      WHERE movement = \(summary.id) AND version = \(summary.version)
      """)
    guard let row else { throw StoreError.noMovement }
    return try row["source"]
  }

  /// Reads the plan, outside of any transaction.
  func record(of summary: MovementSummary, source: String) throws -> MovementRecord {
    let plan = try plans.plan(of: summary, source: source)
    return MovementRecord(
      id: summary.id, plan: plan, version: summary.version, recordedAt: summary.recordedAt)
  }
}
