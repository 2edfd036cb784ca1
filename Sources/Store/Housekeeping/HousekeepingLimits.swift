package import MovementCore

/// The moments before which what is over may go.
package struct HousekeepingLimits: Sendable, Equatable {
  /// Of sessions: when they ended.
  package var sessions: Instant
  /// Of invitations: when they were used, became void or expired.
  package var invitations: Instant
  /// Of drafts: when they were saved last, and when their movement ended.
  package var drafts: Instant
  /// Of files that nothing names: when they were noted last.
  package var files: Instant

  package init(sessions: Instant, invitations: Instant, drafts: Instant, files: Instant) {
    self.sessions = sessions
    self.invitations = invitations
    self.drafts = drafts
    self.files = files
  }
}

/// What went, or would go.
package struct RemovedRows: Sendable, Equatable {
  package var sessions: Int
  package var invitations: Int
  package var drafts: Int
  /// The hashes of the files that nothing named.
  package var files: [String]

  package init(sessions: Int, invitations: Int, drafts: Int, files: [String]) {
    self.sessions = sessions
    self.invitations = invitations
    self.drafts = drafts
    self.files = files
  }
}
