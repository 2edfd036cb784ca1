import MovementCore

extension Site {
  /// Everything that the site answers, room by room. Each entry says who may come.
  var endpoints: [Endpoint] {
    commonEndpoints + standingEndpoints + deliverableEndpoints + signInEndpoints + accountEndpoints
      + accountsEndpoints
      + formEndpoints + myListEndpoints + handInEndpoints + reviewEndpoints + exemptionEndpoints
      + loadEndpoints
      + historyEndpoints + sealEndpoints + releaseEndpoints + liveEndpoints + designEndpoints
      + offlineEndpoints + uploadEndpoints + reportEndpoints + paperEndpoints
      + letterheadEndpoints
  }

  private var commonEndpoints: [Endpoint] {
    [
      .get(.home, .everyone) { try await home($0, $1) },
      .get(.asset, .everyone) { try asset($0, $1) },
      .get(.language, .everyone) { try switchLanguage($0, $1) },
    ]
  }

  /// The plan and its standing, which everybody sees who works with it.
  private var standingEndpoints: [Endpoint] {
    [
      .get(.movement, .may(.seeStanding)) { try await movement($0, $1) },
      .get(.board, .may(.seeStanding)) { try await board($0, $1) },
      .get(.standing, .may(.seeStanding)) { try await standing($0, $1) },
      .get(.plan, .may(.seeStanding)) { try await plan($0, $1) },
      .get(.planSource, .may(.seeStanding)) { try await planSource($0, $1) },
      .get(.unit, .may(.seeStanding)) { try await unit($0, $1) },
      .get(.obligation, .may(.seeStanding)) { try await obligation($0, $1) },
    ]
  }
}
