import CLibPQ

/// The statements that a connection has prepared. The server keeps them until it is told to forget
/// them or the connection ends.
struct PreparedStatements {
  /// The same text is another statement with values of other types.
  struct Key: Hashable {
    /// In the port's notation.
    let text: String
    let types: [Oid]
  }

  private struct Entry {
    let name: String
    var lastUse: Int
  }

  private var entries: [Key: Entry] = [:]
  private var lastUse = 0
  private var lastNumber = 0

  private static let limit = 300
  /// Longer ones have lists in them that hardly come again.
  private static let longestKept = 4_000

  static func keeps(_ text: String) -> Bool { text.utf8.count <= longestKept }

  mutating func name(of key: Key) -> String? {
    lastUse += 1
    entries[key]?.lastUse = lastUse
    return entries[key]?.name
  }

  /// A name that no statement of this connection had before.
  mutating func makeName() -> String {
    lastNumber += 1
    return "s\(lastNumber)"
  }

  mutating func add(_ key: Key, name: String) {
    lastUse += 1
    entries[key] = Entry(name: name, lastUse: lastUse)
  }

  /// The one that was not used for longest goes if there is no room for another; its name is given
  /// back, for the server.
  mutating func makeRoom() -> String? {
    guard entries.count >= Self.limit,
      let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
    else { return nil }
    entries[oldest.key] = nil
    return oldest.value.name
  }

  /// None of them can be relied on any more.
  mutating func forgetAll() { entries = [:] }
}
