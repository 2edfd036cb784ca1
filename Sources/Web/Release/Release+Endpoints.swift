import MovementCore

extension Site {
  var releaseEndpoints: [Endpoint] {
    [
      .get(.released, .may(.release)) { try await released($0, $1) },
      .get(.release, .may(.release)) { try await release($0, $1) },
      .post(.release, .may(.release)) { try await changeRelease($0, $1) },
      .get(.story, .everyone) { try await story($0, $1) },
      .get(.storyPicture, .everyone) { try await storyPicture($0, $1) },
    ]
  }
}
