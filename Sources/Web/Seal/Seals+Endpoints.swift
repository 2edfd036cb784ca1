import MovementCore

extension Site {
  /// Seals close the record of everything, so they are for who may see it.
  var sealEndpoints: [Endpoint] {
    [
      .get(.seals, .may(.manageAccounts)) { try await seals($0, $1) },
      .get(.seal, .may(.manageAccounts)) { try await seal($0, $1) },
    ]
  }
}
