import MovementCore

extension Site {
  var exemptionEndpoints: [Endpoint] {
    [
      .get(.exemptions, .may(.exempt)) { try await exemptions($0, $1) },
      .post(.exemptions, .may(.exempt)) { try await addExemption($0, $1) },
      .post(.endExemption, .may(.exempt)) { try await endExemption($0, $1) },
    ]
  }
}
