import MovementCore

extension Site {
  var reviewEndpoints: [Endpoint] {
    [
      .get(.queue, .may(.review)) { try await queue($0, $1) },
      .post(.acceptSeveral, .may(.review)) { try await acceptSeveral($0, $1) },
      .post(.undoSeveral, .may(.review)) { try await undoSeveral($0, $1) },
      .get(.reviewPhrases, .may(.review)) { try await reviewPhrases($0, $1) },
      .post(.reviewPhrases, .may(.review)) { try await setReviewPhrases($0, $1) },
      .get(.review, .may(.review)) { try await review($0, $1) },
      .post(.review, .may(.review)) { try await decide($0, $1) },
      .post(.undoReview, .may(.review)) { try await undoReview($0, $1) },
    ]
  }
}
