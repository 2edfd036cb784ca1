import MovementCore

extension Site {
  var historyEndpoints: [Endpoint] {
    [
      .get(.history, .may(.manageAccounts)) { try await history($0, $1) },
      .get(.recordHistory, .may(.manageAccounts)) { try await recordHistory($0, $1) },
      .get(.movementHistory, .may(.seeHistory)) { try await movementHistory($0, $1) },
      .get(.movementRecordHistory, .may(.seeHistory)) {
        try await movementRecordHistory($0, $1)
      },
    ]
  }
}
