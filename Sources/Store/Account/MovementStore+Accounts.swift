import MovementCore
import SQL

extension MovementStore {
  /// All accounts, by the names with which they sign in.
  package func accounts() async throws -> [Account] {
    let statement = Statement(text: "SELECT " + Account.columns + " FROM account a ORDER BY a.name")
    return try await database.read { try $0.map(statement, Account.init) }
  }

  /// Nil if there is none of that id.
  package func account(id: Account.ID) async throws -> Account? {
    try await database.read { try Account.find(id, $0) }
  }

  /// Nil if nobody signs in with that name.
  package func account(named name: String) async throws -> Account? {
    try await credential(named: name)?.account
  }

  /// What a sign-in is held against, also of an account that may not sign in: whoever asks says
  /// no to it in the same time.
  package func credential(named name: String) async throws -> Credential? {
    var statement = Statement(
      text: "SELECT a.password, " + Account.columns + " FROM account a")
    statement += " WHERE a.name = \(name)"
    return try await database.read { [statement] transaction in
      try transaction.first(statement).map { row in
        Credential(account: try Account(row), passwordHash: try row["password"])
      }
    }
  }
}
