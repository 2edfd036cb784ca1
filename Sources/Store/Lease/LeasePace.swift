import SQL

/// How often a holder says that it is alive, and how long the others wait for that.
package struct LeasePace: Sendable, Hashable {
  package var beat: Duration
  package var patience: Duration

  package init(beat: Duration, patience: Duration) {
    self.beat = beat
    self.patience = patience
  }
}

extension MovementStore {
  /// Several nodes share a server, and work moves within seconds. A file has one program as a rule,
  /// and each beat is a write that the disk confirms.
  package var leasePace: LeasePace {
    database.ordersCommits
      ? LeasePace(beat: .seconds(60), patience: .seconds(200))
      : LeasePace(beat: .seconds(3), patience: .seconds(10))
  }
}
