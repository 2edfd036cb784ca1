import MovementCore
import Store

/// How long one stays signed in: so long without a request, and so long at most.
///
/// A working day on a shared machine of an office; on a device of one's own that one asked to be
/// remembered on, three months from the last use and a year at most.
struct SessionLimits {
  /// In seconds.
  let idle: Int64
  /// In seconds.
  let absolute: Int64

  init(isRemembered: Bool) {
    idle = isRemembered ? 90 * 86_400 : 2 * 3_600
    absolute = isRemembered ? 365 * 86_400 : 12 * 3_600
  }

  /// The new end of idling of a session that is used at a moment; nil while the old one is fresh
  /// enough not to be written again.
  func renewed(_ session: Session, at now: Instant) -> Instant? {
    let wanted = min(now.advanced(bySeconds: idle), session.expiresAt)
    let gained = wanted.secondsSince1970 - session.idleUntil.secondsSince1970
    return gained > idle / 10 ? wanted : nil
  }
}
