import MovementCore
import SQL

/// Files that are on their way are no part of the record, as the drafts are not that they are for:
/// they leave no line.
extension MovementStore {
  /// Notes that a file is going to be sent. The same again changes nothing.
  ///
  /// - Throws: ``StoreError/refused(_:_:)`` for a unit or an obligation that is not there.
  package func beginUpload(
    _ announcement: UploadAnnouncement, by account: Account.ID
  ) async throws -> UploadBeginning {
    let instant = now()
    return try await database.write(named: "beginUpload") { transaction in
      if let present = try FileUpload.find(announcement.id, transaction) {
        return present.announcement == announcement ? .begun(present) : .idTaken
      }
      try announcement.write(by: account, at: instant, transaction)
      return .begun(
        FileUpload(
          announcement: announcement, account: account, received: 0, outcome: nil,
          touchedAt: instant))
    }
  }

  /// Nil if there is none, or not any more.
  package func upload(id: String) async throws -> FileUpload? {
    try await database.read { try FileUpload.find(id, $0) }
  }

  /// Notes how much is there, and that somebody is still sending.
  ///
  /// - Returns: False if it is gone.
  @discardableResult
  package func noteUpload(id: String, received: Int) async throws -> Bool {
    let instant = now()
    return try await database.write(named: "noteUpload") { transaction in
      try transaction.run(
        """
        UPDATE upload SET received = \(received), touched_at = \(instant)
        WHERE id = \(id) AND outcome IS NULL
        """) > 0
    }
  }

  /// Notes what became of it. What was noted first stays.
  package func endUpload(id: String, as outcome: FileUpload.Outcome) async throws {
    let instant = now()
    try await database.write(named: "endUpload") { transaction in
      _ = try transaction.run(
        """
        UPDATE upload SET outcome = \(outcome.rawValue), touched_at = \(instant)
        WHERE id = \(id) AND outcome IS NULL
        """)
    }
  }

  /// Forgets it.
  package func removeUpload(id: String) async throws {
    try await database.write(named: "removeUpload") { transaction in
      _ = try transaction.run("DELETE FROM upload WHERE id = \(id)")
    }
  }
}
