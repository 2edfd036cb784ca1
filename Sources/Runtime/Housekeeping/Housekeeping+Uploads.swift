import Files
import MovementCore
import Store

/// Files that come in several requests: a note in the database, and what has come so far in the
/// folder. The note goes first; what has come and has no note is nobody's. Who sends something of
/// such a file at this moment finds the note gone at the end of the request, and is told so.
extension Housekeeping {
  /// - Returns: How many were on their way.
  func removeUploads(untouchedSince limit: Instant) async throws -> Int {
    let old = try await files.partials(untouchedSince: limit.secondsSince1970)
    let lost = try await store.unknownUploads(among: old)
    let noted = try await store.removeUploads(untouchedSince: limit)
    for id in try await store.unknownUploads(among: old) {
      try await files.removePartial(id)
    }
    return noted + lost.count
  }

  /// How many ``removeUploads(untouchedSince:)`` would count.
  func unfinishedUploads(untouchedSince limit: Instant) async throws -> Int {
    let old = try await files.partials(untouchedSince: limit.secondsSince1970)
    return try await store.unfinishedUploads(untouchedSince: limit)
      + store.unknownUploads(among: old).count
  }
}
