import MovementCore

extension Site {
  var handInEndpoints: [Endpoint] {
    [
      .get(.handIn, .may(.handIn)) { try await handInForm($0, $1) },
      .get(.correct, .may(.handIn)) { try await correctionForm($0, $1) },
      .get(.draft, .may(.handIn)) { try await draftForm($0, $1) },
      .post(.draft, .may(.handIn)) { try await submitDraft($0, $1) },
      .get(.draftFile, .may(.handIn)) { try await draftFile($0, $1) },
      .get(.discardDraft, .may(.handIn)) { try await discardQuestion($0, $1) },
      .post(.discardDraft, .may(.handIn)) { try await discardDraft($0, $1) },
      .get(.withdraw, .may(.withdraw)) { try await withdrawQuestion($0, $1) },
      .post(.withdraw, .may(.withdraw)) { try await withdraw($0, $1) },
    ]
  }
}
