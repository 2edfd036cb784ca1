import MovementCore

extension Site {
  var loadEndpoints: [Endpoint] {
    [
      .get(.load, .may(.load)) { try await load($0, $1) },
      .post(.load, .may(.load)) { try await takeLoad($0, $1) },
      .get(.publish, .may(.load)) { try await publish($0, $1) },
      .post(.publish, .may(.load)) { try await takePublication($0, $1) },
      .get(.manage, .may(.manageAccounts)) { try await manage($0, $1) },
    ]
  }
}
