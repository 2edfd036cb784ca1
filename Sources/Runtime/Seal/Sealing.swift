import Secrets
package import Store

/// Closes the record with a key, and keeps the roots outside the database.
package struct Sealing: Sendable {
  package let store: MovementStore
  package let key: SealKeyFile

  package init(store: MovementStore, key: SealKeyFile) {
    self.store = store
    self.key = key
  }

  /// Seals what has come since the last seal.
  ///
  /// A key is made if there is none and nothing was sealed before: whoever lost the key has to say
  /// that another one is to go on.
  ///
  /// - Parameter acceptsNewKey: Goes on with a key that is another one than before.
  /// - Returns: The seals that this made.
  @discardableResult
  package func run(acceptsNewKey: Bool = false) async throws -> [Seal] {
    let mayMake = try await store.lastSeal() == nil || acceptsNewKey
    let key = mayMake ? try self.key.readOrMake() : try self.key.read()
    let made = try await store.seal(with: key, acceptsNewKey: acceptsNewKey)
    try await keepRoots()
    return made
  }

  /// Adds to the log what it does not have, also what another program sealed meanwhile or one that
  /// ended in between.
  private func keepRoots() async throws {
    let log = SealLog(path: key.logPath)
    let known = try log.roots().keys.max() ?? 0
    var new: [Seal] = []
    var before: Int?
    while true {
      let page = try await store.seals(before: before, limit: 500)
      new += page.filter { $0.number > known }
      guard let last = page.last, last.number > known + 1 else { break }
      before = last.number
    }
    try log.add(new.reversed())
  }
}
