import Files
import MovementCore
import Renditions
import Store

/// Removes what is over, and what was left behind. It may run beside a server and beside itself in
/// another program: every part asks again, in its transaction or under its lock, before it removes.
///
/// **Files.** A hand-in stores a content in the folder, then notes it in the database, then names it
/// in a revision; a preview only stores. So nothing may go that was stored or noted within the last
/// day, and storing or noting again counts as new. In this order:
///
/// 1. Notes go of files that nothing names and that were noted more than a day ago. Afterwards
///    nobody can name such a file without storing and noting it anew.
/// 2. Contents are listed that were stored more than a day ago.
/// 3. Those go that are not noted, each after a last look at when it was stored.
///
/// If somebody stores such a content again between 2 and 3, the last look finds it new. If they
/// stored it before 2, they did so more than a day before, and have noted it since: 3 finds the note.
struct Housekeeping: Sendable {
  let store: MovementStore
  let files: FileWorker
  /// Nil where there are no pictures of files, as in tests.
  var renditions: RenditionWorker?
  var retention = Retention()

  static let actor = Actor(id: "lantoa sweep")

  func run(at now: Instant) async throws -> HousekeepingReport {
    let limits = retention.limits(at: now)
    var report = HousekeepingReport()
    report.sessions = try await store.removeSessions(endedBefore: limits.sessions)
    report.invitations = try await store.removeInvitations(
      overBefore: limits.invitations, by: Self.actor)
    report.drafts = try await store.removeDrafts(untouchedSince: limits.drafts)
    report.uploads = try await files.sweep(
      olderThan: now.daysAgo(retention.uploads).secondsSince1970)
    report.uploads += try await removeUploads(untouchedSince: now.daysAgo(retention.uploads))
    try await store.removeFiles(notedBefore: limits.files)
    for group in 0..<FileFolder.groups {
      try Task.checkCancellation()
      for content in try await unknownContents(inGroup: group, putBefore: limits.files)
      where try await remove(content, putBefore: limits.files) {
        report.add(content)
      }
    }
    // What was made of files that are gone; it is no part of the report, because it can be made anew.
    _ = try await renditions?.sweep(olderThan: limits.files.secondsSince1970)
    return report
  }

  /// What a run would remove now; removes nothing.
  func preview(at now: Instant) async throws -> HousekeepingReport {
    let limits = retention.limits(at: now)
    let rows = try await store.previewHousekeeping(limits)
    var report = HousekeepingReport(
      sessions: rows.sessions, invitations: rows.invitations, drafts: rows.drafts)
    report.uploads = try await files.unfinished(
      olderThan: now.daysAgo(retention.uploads).secondsSince1970)
    report.uploads += try await unfinishedUploads(untouchedSince: now.daysAgo(retention.uploads))
    let unnamed = Set(rows.files)
    for group in 0..<FileFolder.groups {
      for content in try await unknownContents(
        inGroup: group, putBefore: limits.files, besides: unnamed)
      { report.add(content) }
    }
    return report
  }

  /// The contents of a subfolder that are not noted.
  ///
  /// - Parameter unnamed: Hashes that count as not noted.
  func unknownContents(
    inGroup group: Int, putBefore limit: Instant, besides unnamed: Set<String> = []
  ) async throws -> [KeptContent] {
    let contents = try await files.contents(inGroup: group, putBefore: limit.secondsSince1970)
    let unknown = Set(try await store.unknownFiles(among: contents.map(\.hash)))
    return contents.filter { unknown.contains($0.hash) || unnamed.contains($0.hash) }
  }

  /// - Returns: False if it was stored again meanwhile, or cannot be looked at now.
  func remove(_ content: KeptContent, putBefore limit: Instant) async throws -> Bool {
    try await files.remove(content.hash, putBefore: limit.secondsSince1970)
  }
}
