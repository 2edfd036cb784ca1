import MovementCore
import SQL

extension Account: Recorded {
  var subject: ChangeSubject { ChangeSubject(.account, id) }

  /// Never the hash of a password, but what proves that it is the one that was set.
  var state: RecordState {
    [
      "active": .flag(isActive), "displayName": .text(displayName), "id": .text(id),
      "name": .text(name), "passwordSetAt": .text(passwordSetAt?.description),
      RowProof.field: .text(proof), "role": .text(role.rawValue), "unit": .text(unit),
    ]
  }

  static let columns = """
    a.id AS id, a.name AS name, a.display_name AS display_name, a.role AS role, a.unit AS unit,
      a.is_active AS is_active, a.password_set_at AS password_set_at,
      a.answers_seen AS answers_seen, a.recorded_at AS recorded_at, a.password AS password_hash
    """

  init(_ row: Row) throws {
    self.init(
      id: try row["id"], name: try row["name"], displayName: try row["display_name"],
      role: try row["role"], unit: try row["unit"], isActive: try row["is_active"],
      passwordSetAt: try row["password_set_at"], recordedAt: try row["recorded_at"],
      answersSeen: try row["answers_seen"],
      proof: Self.proof(passwordHash: try row["password_hash"], recordedAt: try row["recorded_at"]))
  }

  static func proof(passwordHash: String?, recordedAt: Instant) -> String {
    RowProof(passwordHash.sqlValue, recordedAt.sqlValue).text
  }

  /// - Throws: ``AccountProblem/unknown``.
  static func known(_ id: ID, _ transaction: any ReadTransaction) throws -> Account {
    guard let account = try find(id, transaction) else { throw AccountProblem.unknown }
    return account
  }

  static func find(_ id: ID, _ transaction: any ReadTransaction) throws -> Account? {
    var statement = Statement(text: "SELECT " + columns + " FROM account a")
    statement += " WHERE a.id = \(id)"
    return try transaction.first(statement).map(Account.init)
  }
}
