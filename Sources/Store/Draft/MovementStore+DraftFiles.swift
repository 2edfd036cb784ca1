package import MovementCore
import SQL

extension MovementStore {
  /// Attaches a file, whose content is in the folder of files, to a draft. The same file under the
  /// same name again changes nothing.
  ///
  /// - Returns: Its position.
  /// - Throws: ``HandInProblem``.
  @discardableResult
  package func attach(
    _ file: FileRecord, name: String, toDraft id: Deliverable.ID, of movement: MovementID
  ) async throws -> Int {
    let instant = now()
    return try await database.write(named: "attach") { transaction in
      guard let draft = try Draft.find(id, of: movement, transaction) else {
        throw HandInProblem.noDraft
      }
      if let known = draft.files.first(where: { $0.file.hash == file.hash && $0.name == name }) {
        return known.position
      }
      guard draft.files.count < HandInRequest.mostFiles else { throw HandInProblem.tooManyFiles }
      try file.note(at: instant, transaction)
      let position = (draft.files.last?.position ?? 0) + 1
      try transaction.run(
        """
        INSERT INTO draft_file (movement, draft, position, hash, name)
        VALUES (\(movement), \(id), \(position), \(file.hash), \(name))
        """)
      return position
    }
  }

  /// Takes a file off a draft.
  ///
  /// - Returns: Whether it was there.
  @discardableResult
  package func detach(
    position: Int, fromDraft id: Deliverable.ID, of movement: MovementID
  ) async throws -> Bool {
    try await database.write(named: "detach") { transaction in
      try transaction.run(
        """
        DELETE FROM draft_file
        WHERE movement = \(movement) AND draft = \(id) AND position = \(position)
        """) > 0
    }
  }
}
