/// Where a database is, as people write it.
package enum DatabaseLocation: Hashable, Sendable {
  /// The path of a file.
  case sqlite(path: String)

  /// Reads `FILE`, `sqlite:FILE` or `ENGINE://…`.
  package static func parse(_ text: String) throws(DatabaseLocationError) -> DatabaseLocation {
    guard let colon = text.firstIndex(of: ":") else { return try file(text[...]) }
    let scheme = text[..<colon].lowercased()
    if scheme == "sqlite" { return try file(text[text.index(after: colon)...]) }
    guard text[colon...].hasPrefix("://") else { return try file(text[...]) }
    // The rest of the text is not repeated: it may hold a password.
    if scheme == "postgres" || scheme == "postgresql" { throw .notInThisVersion(engine: scheme) }
    throw .unknownEngine(scheme)
  }

  private static func file(_ path: Substring) throws(DatabaseLocationError) -> DatabaseLocation {
    guard !path.isEmpty, !path.contains("\0") else { throw .noFileName }
    return .sqlite(path: String(path))
  }
}

package enum DatabaseLocationError: Error, Hashable, Sendable {
  case noFileName
  /// An engine that a later version may know.
  case notInThisVersion(engine: String)
  case unknownEngine(String)
}
