/// Where a database is, as people write it.
package enum DatabaseLocation: Hashable, Sendable {
  /// The path of a file.
  case sqlite(path: String)
  /// A server's: `postgres://user:password@host:port/database?…`. It may hold a password; whoever
  /// prints it shows ``shown``.
  case postgres(address: String)

  /// Reads `FILE`, `sqlite:FILE` or `ENGINE://…`.
  package static func parse(_ text: String) throws(DatabaseLocationError) -> DatabaseLocation {
    guard let colon = text.firstIndex(of: ":") else { return try file(text[...]) }
    let scheme = text[..<colon].lowercased()
    if scheme == "sqlite" { return try file(text[text.index(after: colon)...]) }
    guard text[colon...].hasPrefix("://") else { return try file(text[...]) }
    if scheme == "postgres" || scheme == "postgresql" { return .postgres(address: text) }
    // The rest of the text is not repeated: it may hold a password.
    throw .unknownEngine(scheme)
  }

  /// For messages and examples: the file, or of a server's address nothing that may be secret.
  package var shown: String {
    switch self {
    case .sqlite(let path): path
    case .postgres: "postgres://…"
    }
  }

  private static func file(_ path: Substring) throws(DatabaseLocationError) -> DatabaseLocation {
    guard !path.isEmpty, !path.contains("\0") else { throw .noFileName }
    return .sqlite(path: String(path))
  }
}

package enum DatabaseLocationError: Error, Hashable, Sendable {
  case noFileName
  case unknownEngine(String)
}
