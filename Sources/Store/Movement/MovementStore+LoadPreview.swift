package import MovementCore
import SQL

extension MovementStore {
  /// What ``loadMovement(_:by:)`` would do and whether it would be refused: it is done and taken
  /// back, so that the answer is that of the same code and the same schema. Writes nothing.
  package func previewMovement(_ load: MovementLoad) async throws -> LoadSummary {
    try await undone { transaction, log in try load.run(in: transaction, log: &log) }
  }

  /// What ``loadUnits(_:holdFrom:by:)`` would do, likewise.
  package func previewUnits(
    _ units: [Unit], holdFrom: CivilDate?
  ) async throws -> LoadSummary.Count {
    try await undone { transaction, log in
      try UnitLoad.run(units, holdFrom: holdFrom, in: transaction, log: &log)
    }
  }

  /// Does something in a transaction that is taken back, and gives what it found out.
  func undone<Value: Sendable>(
    _ body: @escaping @Sendable (any WriteTransaction, inout ChangeLog) throws -> Value
  ) async throws -> Value {
    let header = ChangeHeader(
      kind: "preview", actor: Actor(id: "preview"), recordedAt: now(), seed: random(32))
    let engine = database.engine
    do {
      return try await database.write(named: "preview") { transaction -> Value in
        var log = ChangeLog(header, numbers: ChangeNumbers(engine, transaction))
        throw Undone(value: try body(transaction, &log))
      }
    } catch let undone as Undone<Value> {
      return undone.value
    }
  }
}

/// Leaves a transaction so that nothing of it stays, with what it found out.
private struct Undone<Value: Sendable>: Error {
  let value: Value
}
