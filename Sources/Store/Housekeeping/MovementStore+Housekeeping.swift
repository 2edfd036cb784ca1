package import MovementCore
import SQL

/// What is over goes. Only invitations are part of the record and leave a line each; sessions,
/// drafts and files that nothing names never had one.
extension MovementStore {
  /// So many rows go in one transaction; others write between two of them.
  static let housekeepingBatch = 500

  /// Removes what is known of sessions that ended, lay unused or ran out before a moment.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func removeSessions(endedBefore limit: Instant) async throws -> Int {
    try await inBatches { most in
      try await database.write(named: "removeSessions") { transaction in
        try Removal.sessions(endedBefore: limit, atMost: most, transaction)
      }
    }
  }

  /// Removes invitations that were used, void or expired before a moment.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func removeInvitations(
    overBefore limit: Instant, by actor: Actor
  ) async throws -> Int {
    try await inBatches { most in
      try await write("removeInvitations", by: actor) { transaction, log in
        try Removal.invitations(overBefore: limit, atMost: most, transaction, log: &log)
      }
    }
  }

  /// Removes drafts that nobody has saved since a moment, with what is attached to them, if their
  /// movement had ended by then.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func removeDrafts(untouchedSince limit: Instant) async throws -> Int {
    try await inBatches { most in
      try await database.write(named: "removeDrafts") { transaction in
        try Removal.drafts(untouchedSince: limit, atMost: most, transaction)
      }
    }
  }

  /// Removes what is known of files that no draft and no revision names. Their contents go after
  /// that, by whoever has the folder.
  ///
  /// A hand-in notes its files just before its transaction names them, and each noting renews the
  /// moment: a file that was noted lately stays. One that is removed here cannot be named without
  /// being noted again, for the schema refuses it.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func removeFiles(notedBefore limit: Instant) async throws -> Int {
    var total = 0
    while true {
      // Looked for in a reading transaction, for that takes longest; asked again when they go.
      let found = try await database.read { transaction in
        try Removal.unnamedFiles(
          notedBefore: limit, atMost: Self.housekeepingBatch, transaction)
      }
      guard !found.isEmpty else { return total }
      let removed = try await database.write(named: "removeFiles") { transaction in
        try Removal.files(found, notedBefore: limit, transaction)
      }
      total += removed
      guard found.count == Self.housekeepingBatch, removed > 0 else { return total }
      try Task.checkCancellation()
    }
  }

  /// Those of some contents in the folder of files that are not noted; a statement for each 500.
  package func unknownFiles(among hashes: [String]) async throws -> [String] {
    guard !hashes.isEmpty else { return [] }
    let known = try await database.read { transaction in
      var known: Set<String> = []
      for start in stride(from: 0, to: hashes.count, by: Self.housekeepingBatch) {
        let end = min(start + Self.housekeepingBatch, hashes.count)
        var statement: Statement = "SELECT hash FROM file WHERE hash IN "
        statement += Statement.list(of: Array(hashes[start..<end]))
        try transaction.forEach(statement) { known.insert(try $0["hash"]) }
      }
      return known
    }
    return hashes.filter { !known.contains($0) }
  }

  /// What would go, found out by removing it in a transaction that is taken back.
  package func previewHousekeeping(_ limits: HousekeepingLimits) async throws -> RemovedRows {
    try await undone { transaction, log in
      var invitations = 0
      while true {
        let removed = try Removal.invitations(
          overBefore: limits.invitations, atMost: Self.housekeepingBatch, transaction, log: &log)
        invitations += removed
        if removed < Self.housekeepingBatch { break }
      }
      return RemovedRows(
        sessions: try Removal.sessions(
          endedBefore: limits.sessions, atMost: .max, transaction),
        invitations: invitations,
        drafts: try Removal.drafts(untouchedSince: limits.drafts, atMost: .max, transaction),
        files: try Removal.unnamedFiles(notedBefore: limits.files, atMost: .max, transaction))
    }
  }

  private func inBatches(_ remove: (Int) async throws -> Int) async throws -> Int {
    var total = 0
    while true {
      let removed = try await remove(Self.housekeepingBatch)
      total += removed
      guard removed == Self.housekeepingBatch else { return total }
      try Task.checkCancellation()
    }
  }
}
