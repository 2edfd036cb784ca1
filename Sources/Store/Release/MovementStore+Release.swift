package import MovementCore
import SQL

/// Why a deliverable cannot be put on the public page, apart from its status (`ReviewProblem`).
package enum ReleaseProblem: PhrasedError, Hashable {
  /// It was loaded without title and text.
  case noContent
  /// It is not the revision that somebody looked at.
  case otherRevision

  package var phrase: Phrase {
    switch self {
    case .noContent: Self.noContentPhrase
    case .otherRevision:
      Phrase(
        vi: "Nội dung đã thay đổi trong lúc xem nên chưa công bố. Hãy xem lại bản mới.",
        en: "The text has changed meanwhile, so it was not released. Look at the new one.")
    }
  }

  private static var noContentPhrase: Phrase {
    Phrase(
      vi:
        "Sản phẩm này được nạp từ tệp, chưa có tên và nội dung để công bố. Vui lòng đề nghị đơn vị "
        + "nộp sản phẩm trên hệ thống.",
      en: "This deliverable was loaded from a file and has neither title nor text to show. Ask the "
        + "unit to hand it in here.")
  }
}

extension MovementStore {
  /// Puts an accepted deliverable, as it is now, on the public page. One that is there stays there.
  ///
  /// - Parameter revision: The one that somebody looked at; nil for whichever it is now.
  /// - Throws: `ReviewProblem`, ``ReleaseProblem``.
  package func release(
    _ id: Deliverable.ID, of movement: MovementID, revision: Int? = nil, by actor: Actor
  ) async throws {
    try await write("release", by: actor) { transaction, log in
      let entry = try DeliverableEntry.all(
        where: "d.movement = \(movement) AND d.id = \(id)", transaction
      ).first
      _ = try Deliverable.Status.after(.release, from: entry?.deliverable.status)
      guard let entry, entry.revision > 0 else { throw ReleaseProblem.noContent }
      guard revision == nil || revision == entry.revision else {
        throw ReleaseProblem.otherRevision
      }
      let before = try Release.find(id, of: movement, transaction)
      let after = Release(deliverable: id, revision: entry.revision)
      guard before != after else { return }
      try transaction.run(
        """
        INSERT INTO release (movement, deliverable, revision, recorded_at, actor)
        VALUES
          (\(movement), \(id), \(entry.revision), \(log.recordedAt), \(log.actor.id))
        ON CONFLICT (movement, deliverable) DO UPDATE SET
          revision = excluded.revision, recorded_at = excluded.recorded_at,
          actor = excluded.actor
        """)
      try log.append(before: before, after: after, of: movement)
    }
  }

  /// Takes a deliverable off the public page.
  ///
  /// - Returns: Whether it was there.
  @discardableResult
  package func unrelease(
    _ id: Deliverable.ID, of movement: MovementID, by actor: Actor
  ) async throws -> Bool {
    try await write("unrelease", by: actor) { transaction, log in
      guard let before = try Release.find(id, of: movement, transaction) else { return false }
      try before.remove(from: movement, transaction, log: &log)
      return true
    }
  }
}
