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
    _ file: FileRecord, name: String, note: FileNote = FileNote(), toDraft id: Deliverable.ID,
    of movement: MovementID
  ) async throws -> Int {
    let instant = now()
    return try await database.write(named: "attach") { transaction in
      guard let draft = try Draft.find(id, of: movement, transaction) else {
        throw HandInProblem.noDraft
      }
      let known = draft.files.first {
        $0.file.hash == file.hash && $0.name == name && $0.note.field == note.field
      }
      if let known { return known.position }
      guard draft.files.count < HandInRequest.mostFiles else { throw HandInProblem.tooManyFiles }
      try file.note(at: instant, transaction)
      let position = (draft.files.last?.position ?? 0) + 1
      try transaction.run(
        """
        INSERT INTO draft_file (movement, draft, position, hash, name, field, caption, side)
        VALUES (\(movement), \(id), \(position), \(file.hash), \(name), \(note.field),
          \(note.caption), \(note.side?.rawValue))
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

  /// Writes what is said of the files of a draft, by their positions; of one that is not there
  /// nothing is written.
  package func noteFiles(
    _ notes: [Int: FileNote], ofDraft id: Deliverable.ID, of movement: MovementID
  ) async throws {
    guard !notes.isEmpty else { return }
    try await database.write(named: "noteFiles") { transaction in
      try transaction.run(
        """
        UPDATE draft_file SET caption = ?, side = ? WHERE movement = ? AND draft = ? AND position = ?
        """,
        each: notes.sorted { $0.key < $1.key }.map { position, note in
          [
            note.caption.sqlValue, (note.side?.rawValue).sqlValue, movement.sqlValue, id.sqlValue,
            position.sqlValue,
          ]
        })
    }
  }
}
