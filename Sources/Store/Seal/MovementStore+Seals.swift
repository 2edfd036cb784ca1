import SQL

extension MovementStore {
  /// The last seal; nil if there is none.
  package func lastSeal() async throws -> Seal? {
    try await database.read { try Seal.last($0) }
  }

  /// Seals, the latest first; one statement.
  ///
  /// - Parameter number: Only those before it; nil for the latest.
  package func seals(before number: Int? = nil, limit: Int = 50) async throws -> [Seal] {
    var statement = Statement(text: "SELECT " + Seal.columns + " FROM seal")
    if let number { statement += " WHERE number < \(number)" }
    statement += " ORDER BY number DESC LIMIT \(max(1, min(limit, 1_000)))"
    return try await database.read { [statement] in try $0.map(statement, Seal.init) }
  }

  /// - Parameter number: From 1.
  package func seal(number: Int) async throws -> Seal? {
    try await seal(where: "number = \(number)")
  }

  /// The seal of that root; nil if there is none.
  package func seal(root: String) async throws -> Seal? { try await seal(where: "root = \(root)") }

  private func seal(where condition: Statement) async throws -> Seal? {
    var statement = Statement(text: "SELECT " + Seal.columns + " FROM seal WHERE ")
    statement += condition
    return try await database.read { [statement] in
      try $0.first(statement).map(Seal.init)
    }
  }
}
