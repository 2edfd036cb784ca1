package import MovementCore
import SQL

/// A device that is signed in.
package struct Session: Sendable, Hashable {
  package typealias ID = String

  /// A UUID, which may stand in links; it signs nobody in.
  package let id: ID
  package let account: Account
  /// What the device said of itself, at most 200 characters.
  package let device: String
  /// Whether the person wished to stay signed in on it.
  package let isRemembered: Bool
  package let recordedAt: Instant
  /// When it was last used, as far as ``MovementStore/touchSession(id:idleUntil:)`` was told.
  package let seenAt: Instant
  /// Until when it may lie unused.
  package let idleUntil: Instant
  /// When it ends however it is used.
  package let expiresAt: Instant
}

/// A session that is to be opened.
package struct NewSession: Sendable, Hashable {
  /// SHA-256 of the secret that the device keeps, in hexadecimal.
  package var tokenHash: String
  /// A UUID.
  package var id: Session.ID
  /// What the device says of itself; what exceeds 200 characters is cut off.
  package var device: String
  package var isRemembered: Bool
  package var idleUntil: Instant
  package var expiresAt: Instant

  package init(
    tokenHash: String, id: Session.ID, device: String, isRemembered: Bool, idleUntil: Instant,
    expiresAt: Instant
  ) {
    self.tokenHash = tokenHash
    self.id = id
    self.device = device
    self.isRemembered = isRemembered
    self.idleUntil = idleUntil
    self.expiresAt = expiresAt
  }
}

/// What every request wants to know first.
package struct Arrival: Sendable, Hashable {
  /// The last change on record, 0 if there is none.
  package let lastChange: Int64
  /// Nil for somebody who is not signed in.
  package let session: Session?

  package init(lastChange: Int64, session: Session?) {
    self.lastChange = lastChange
    self.session = session
  }
}
