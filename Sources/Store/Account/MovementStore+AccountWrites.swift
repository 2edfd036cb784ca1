import MovementCore
import SQL
import Secrets

extension MovementStore {
  /// Adds an account without a password. The same again, with the same id, changes nothing.
  ///
  /// - Parameter id: A UUID, made by whoever asks.
  /// - Throws: ``AccountProblem``.
  @discardableResult
  package func addAccount(
    id: Account.ID, _ details: AccountDetails, by actor: Actor
  ) async throws -> Account {
    guard UUIDv7.isUUID(id) else { throw AccountProblem.idTaken }
    let details = try details.checked()
    return try await write("addAccount", by: actor) { transaction, log in
      let account = Account(
        id: id, name: details.name, displayName: details.displayName, role: details.role,
        unit: details.unit, isActive: true, passwordSetAt: nil, recordedAt: log.recordedAt,
        answersSeen: 0, proof: Account.proof(passwordHash: nil, recordedAt: log.recordedAt))
      if let present = try Account.find(id, transaction) {
        guard present.details == details else { throw AccountProblem.idTaken }
        return present
      }
      try details.check(against: nil, transaction)
      try transaction.run(
        """
        INSERT INTO account (id, name, display_name, role, unit, is_active, recorded_at)
        VALUES
          (\(id), \(details.name), \(details.displayName), \(details.role), \(details.unit), 1,
           \(log.recordedAt))
        """)
      try log.append(before: nil, after: account, of: nil)
      return account
    }
  }

  /// - Throws: ``AccountProblem``, also if nobody could run the movements any more.
  @discardableResult
  package func changeAccount(
    id: Account.ID, to details: AccountDetails, by actor: Actor
  ) async throws -> Account {
    let details = try details.checked()
    return try await write("changeAccount", by: actor) { transaction, log in
      let before = try Account.known(id, transaction)
      try details.check(against: id, transaction)
      if details.role != .organiser { try before.checkNotLastOrganiser(transaction) }
      var after = before
      (after.name, after.displayName) = (details.name, details.displayName)
      (after.role, after.unit) = (details.role, details.unit)
      try transaction.run(
        """
        UPDATE account SET name = \(after.name), display_name = \(after.displayName),
          role = \(after.role), unit = \(after.unit)
        WHERE id = \(id)
        """)
      try log.append(before: before, after: after, of: nil)
      return after
    }
  }

  /// The account may not sign in any more: its sessions end and its invitations are void.
  ///
  /// - Throws: ``AccountProblem``, also if nobody could run the movements any more.
  package func disableAccount(id: Account.ID, by actor: Actor) async throws {
    try await write("disableAccount", by: actor) { transaction, log in
      let before = try Account.known(id, transaction)
      try before.checkNotLastOrganiser(transaction)
      try transaction.run("UPDATE account SET is_active = 0 WHERE id = \(id)")
      try Session.end(of: id, except: nil, at: log.recordedAt, transaction)
      try Invitation.void(of: id, transaction, log: &log)
      try log.append(before: before, after: try Account.known(id, transaction), of: nil)
    }
  }

  package func enableAccount(id: Account.ID, by actor: Actor) async throws {
    try await write("enableAccount", by: actor) { transaction, log in
      let before = try Account.known(id, transaction)
      try transaction.run("UPDATE account SET is_active = 1 WHERE id = \(id)")
      try log.append(before: before, after: try Account.known(id, transaction), of: nil)
    }
  }
}

extension Account {
  var details: AccountDetails {
    AccountDetails(name: name, displayName: displayName, role: role, unit: unit)
  }

  /// Throws if no other organiser may sign in.
  fileprivate func checkNotLastOrganiser(_ transaction: any ReadTransaction) throws {
    guard role == .organiser, isActive else { return }
    let others = try transaction.first(
      """
      SELECT COUNT(*) AS count FROM account
      WHERE role = 'organiser' AND is_active = 1 AND id <> \(id)
      """)
    guard try others?["count"] ?? 0 > 0 else { throw AccountProblem.lastOrganiser }
  }
}

extension AccountDetails {
  /// What can be said without a database; the display name in the form in which it is kept.
  fileprivate func checked() throws(AccountProblem) -> AccountDetails {
    guard AccountName.isValid(name) else { throw .badName }
    let shown = EnteredText(displayName)
    guard !shown.isBlank, shown.isOneLine, shown.hidden == nil, shown.length <= 200 else {
      throw .badDisplayName
    }
    var checked = self
    checked.displayName = shown.text
    return checked
  }

  /// - Parameter id: The account that they are for; nil for a new one.
  fileprivate func check(against id: Account.ID?, _ transaction: any ReadTransaction) throws {
    let namesake = try transaction.first("SELECT id FROM account WHERE name = \(name)")
    if let other: String = try namesake?["id"], other != id {
      throw AccountProblem.nameTaken(name)
    }
    if let unit, try transaction.first("SELECT id FROM unit WHERE id = \(unit)") == nil {
      throw AccountProblem.unknownUnit(unit)
    }
  }
}
