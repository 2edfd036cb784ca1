import SQL

/// Leases are no part of the record: they leave no lines.
extension MovementStore {
  /// Nil if nobody has it.
  package func lease(_ name: String) async throws -> Lease? {
    try await database.read { try Self.lease(name, $0) }
  }

  /// Takes a lease, if it still stands as it was seen: nobody had it, or its holder has not said
  /// since that it is alive.
  ///
  /// - Parameter seen: Nil if nobody had it.
  /// - Returns: Nil if somebody else was faster, or the holder is alive.
  package func takeLease(
    _ name: String, seen: Lease?, by holder: String
  ) async throws -> Lease? {
    try await database.write(named: "takeLease") { transaction in
      guard try Self.lease(name, transaction) == seen else { return nil }
      let lease = Lease(name: name, holder: holder, beat: (seen?.beat ?? 0) + 1)
      if seen == nil {
        try transaction.run(
          """
          INSERT INTO lease (name, holder, beat)
          VALUES (\(lease.name), \(lease.holder), \(lease.beat))
          """)
      } else {
        try transaction.run(
          """
          UPDATE lease SET holder = \(lease.holder), beat = \(lease.beat) WHERE name = \(lease.name)
          """)
      }
      return lease
    }
  }

  /// Says that the holder is alive.
  ///
  /// - Returns: False if somebody else has taken it: then what is done under it has to stop.
  package func renewLease(_ lease: Lease) async throws -> Bool {
    try await database.write(named: "renewLease") { transaction in
      try transaction.run(
        """
        UPDATE lease SET beat = beat + 1
        WHERE name = \(lease.name) AND holder = \(lease.holder)
        """) > 0
    }
  }

  /// Gives it back, so that the next one need not wait; nothing if somebody else has it.
  package func releaseLease(_ lease: Lease) async throws {
    try await database.write(named: "releaseLease") { transaction in
      try transaction.run(
        "DELETE FROM lease WHERE name = \(lease.name) AND holder = \(lease.holder)")
    }
  }

  private static func lease(
    _ name: String, _ transaction: any ReadTransaction
  ) throws -> Lease? {
    try transaction.first("SELECT name, holder, beat FROM lease WHERE name = \(name)")
      .map(Lease.init)
  }
}
