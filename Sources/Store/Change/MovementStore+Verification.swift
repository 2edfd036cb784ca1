import SQL

/// What a look at all digests of the record says.
package struct RecordVerification: Sendable, Equatable {
  package var intact = 0
  /// Lines from before there were digests.
  package var unsealed = 0
  /// The positions of lines that are not as they were written.
  package var broken: [Int64] = []

  package init(intact: Int = 0, unsealed: Int = 0, broken: [Int64] = []) {
    self.intact = intact
    self.unsealed = unsealed
    self.broken = broken
  }
}

extension MovementStore {
  /// Holds every line of the record against its digest.
  package func verifyRecord() async throws -> RecordVerification {
    try await database.read { transaction in
      var result = RecordVerification()
      let statement = Statement(
        text: "SELECT " + Change.columns + " FROM change ORDER BY position")
      try transaction.forEach(statement) { row in
        let change = try Change(row)
        switch change.verify() {
        case .intact: result.intact += 1
        case .unsealed: result.unsealed += 1
        case .broken: result.broken.append(change.position)
        }
      }
      return result
    }
  }
}
