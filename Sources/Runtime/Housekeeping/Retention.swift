import MovementCore
import Store

/// How long is kept what is over, in days. docs/operations.md and docs/rights.md say so to people.
struct Retention: Sendable, Equatable {
  /// An upload that broke off.
  var uploads: Int64 = 1
  /// A session that ended: long enough to answer “was that me?”.
  var sessions: Int64 = 30
  /// An invitation that was used, void or expired: long enough to tell somebody why it does not
  /// work.
  var invitations: Int64 = 30
  /// A draft after it was saved last, and after its movement ended.
  var drafts: Int64 = 180
  /// A file that nothing names. It is stored before a draft or a revision names it, and the files of
  /// a preview are named by nothing but its form: both have a day. No request may take nearly that
  /// long (`HandInLimits.duration`).
  var files: Int64 = 1

  func limits(at now: Instant) -> HousekeepingLimits {
    HousekeepingLimits(
      sessions: now.daysAgo(sessions), invitations: now.daysAgo(invitations),
      drafts: now.daysAgo(drafts), files: now.daysAgo(files))
  }
}

extension Instant {
  func daysAgo(_ days: Int64) -> Instant { advanced(bySeconds: -days * 86_400) }
}
