import SQL
package import Secrets

extension MovementStore {
  /// So many lines are closed by one seal at most.
  static let linesPerSeal = 10_000

  /// Seals what has come since the last seal; nothing if nothing has.
  ///
  /// Two that seal at once make one seal. Lines from before there were digests get theirs first.
  ///
  /// - Parameters:
  ///   - key: Lies outside the database.
  ///   - acceptsNewKey: Goes on where the seals before were made with another key.
  ///   - limit: For tests.
  /// - Returns: The seals that this made.
  /// - Throws: ``SealProblem``.
  @discardableResult
  package func seal(
    with key: SigningKey, acceptsNewKey: Bool = false, linesPerSeal limit: Int = linesPerSeal
  ) async throws -> [Seal] {
    try await numberPendingChanges()
    try await addMissingDigests()
    var seals: [Seal] = []
    while let seal = try await sealNext(with: key, acceptsNewKey: acceptsNewKey, atMost: limit) {
      seals.append(seal)
      try Task.checkCancellation()
    }
    return seals
  }

  private func sealNext(
    with key: SigningKey, acceptsNewKey: Bool, atMost limit: Int
  ) async throws -> Seal? {
    let instant = now()
    let (previous, lines) = try await database.read { transaction in
      let previous = try Seal.last(transaction)
      var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
      statement += " WHERE position > \(previous?.last ?? 0) ORDER BY position LIMIT \(limit)"
      return (previous, try SealedLines(statement, after: previous?.last ?? 0, transaction))
    }
    if let previous, lines.last != nil {
      guard previous.isIntact else { throw SealProblem.sealAltered(number: previous.number) }
      guard acceptsNewKey || previous.key == key.publicKey.text else {
        throw SealProblem.otherKey(
          fingerprint: PublicKey(text: previous.key)?.fingerprint ?? previous.key)
      }
    }
    guard let last = lines.last else { return nil }
    let seal = Seal(
      after: previous, last: last, tree: MerkleTree.root(lines.leaves), at: instant, with: key)
    let isNew = try await database.write(named: "seal") { transaction in
      // Somebody else may have been faster.
      guard try Seal.last(transaction)?.number == previous?.number else { return false }
      try seal.insert(leaves: lines.leaves, in: transaction)
      return true
    }
    return isNew ? seal : nil
  }
}

/// The lines that a seal is to close.
private struct SealedLines: Sendable {
  private(set) var leaves: [[UInt8]] = []
  /// The position of the last one; nil if there is none.
  private(set) var last: Int64?

  /// - Throws: ``SealProblem`` for a line that is missing or not as it was written.
  init(_ statement: Statement, after start: Int64, _ transaction: any ReadTransaction) throws {
    var expected = start + 1
    try transaction.forEach(statement) { row in
      let change = try Change(row)
      guard change.position == expected else {
        throw SealProblem.lineMissing(position: expected)
      }
      guard change.isIntact, let digest = change.digest.flatMap({ [UInt8](hexadecimal: $0) })
      else { throw SealProblem.lineAltered(position: expected) }
      leaves.append(MerkleTree.leaf(position: expected, digest: digest))
      last = expected
      expected += 1
    }
  }
}
