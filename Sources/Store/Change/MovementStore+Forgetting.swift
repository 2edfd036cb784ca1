package import MovementCore
import SQL
import Secrets

/// Fields of a record that may not be forgotten, because others follow from them.
package struct ForgettingProblem: PhrasedError, Hashable {
  package let fields: [String]

  package init(fields: [String]) { self.fields = fields }

  package var phrase: Phrase {
    let list = fields.joined(separator: ", ")
    return Phrase(
      vi:
        "Không thể xóa khỏi nhật ký: \(list); tiến độ được tính từ những mục này. Chưa xóa gì cả.",
      en: "These cannot be removed from the record: \(list); standing follows from them. Nothing "
        + "was removed.")
  }
}

extension MovementStore {
  /// Removes the values of fields from every line of a record, and appends a line that says which
  /// fields, without the values. The digests of the lines stay as they are and can still be held
  /// against what is left.
  ///
  /// What the record is now is not touched: change that first, for it may bear the same values.
  ///
  /// - Parameter movement: Nil for what belongs to none.
  /// - Returns: How many lines lost something.
  /// - Throws: ``ForgettingProblem``.
  @discardableResult
  package func forget(
    fields: Set<String>, of subject: ChangeSubject, movement: MovementID?, by actor: Actor
  ) async throws -> Int {
    let kept = fields.subtracting(subject.kind.forgettableFields)
    guard kept.isEmpty else { throw ForgettingProblem(fields: kept.sorted()) }
    // The digest of a content would tell whether somebody's guess at its title is right.
    let fields = fields.contains("title") ? fields.union(["content"]) : fields
    return try await write("forget", by: actor) { transaction, log in
      var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
      statement += " WHERE subject_type = \(subject.kind) AND subject = \(subject.id)"
      let changes = try transaction.map(statement, Change.init)
        .filter { $0.movement == movement }
        .compactMap { $0.forgetting(fields) }
      for change in changes {
        try transaction.run(
          """
          UPDATE change SET before = \(change.before), after = \(change.after), salt = NULL,
            redacted = \(try change.redaction?.json())
          WHERE sequence = \(change.sequence)
          """)
      }
      if !changes.isEmpty {
        try log.append(
          subject, before: nil, after: ["forgotten": .texts(fields.sorted())], of: movement)
      }
      return changes.count
    }
  }
}

extension ChangeSubject.Kind {
  /// What people wrote, or who they are; nothing from which standing or rights follow.
  fileprivate var forgettableFields: Set<String> {
    switch self {
    case .account: ["name", "displayName"]
    case .deliverable: ["title", "content", "reason"]
    case .exemption: ["reason"]
    case .phrases: ["texts"]
    case .letterhead: ["signerName"]
    case .movement, .plan, .unit, .invitation, .release: []
    }
  }
}

extension Change {
  /// The line without the values of those fields; nil if it has none of them.
  fileprivate func forgetting(_ names: Set<String>) -> Change? {
    var redaction = self.redaction ?? Redaction()
    var digester = LineDigester()
    var texts: [Side: String] = [:]
    var isTouched = false
    for side in Side.allCases {
      guard let text = self[side], var state = RecordState(json: text) else { continue }
      for field in state.fields {
        let key = FieldKey(side, field.name)
        let salt = fieldSalt(key)
        if names.contains(field.name) {
          isTouched = true
          redaction.salts[key.text] = nil
          redaction.hashes[key.text] =
            salt.map { digester.hash(of: field.json, key, salt: $0[...]).hexadecimal } ?? ""
        } else if let salt {
          redaction.salts[key.text] = salt.hexadecimal
        }
      }
      state.remove(names)
      texts[side] = state.json
    }
    guard isTouched else { return nil }
    return Change(
      sequence: sequence, position: position, recordedAt: recordedAt, actor: actor, role: role,
      kind: kind,
      subject: subject, movement: movement, before: texts[.before], after: texts[.after],
      request: request, salt: nil, digest: digest, redaction: redaction)
  }
}
