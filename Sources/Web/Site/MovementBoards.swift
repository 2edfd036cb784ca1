import MovementCore
import Store

/// The boards of all movements: built from the store once, and then brought up to each change.
struct MovementBoards: Sendable {
  private let store: MovementStore
  private let catalogue = Followed<MovementCatalogue>()

  init(store: MovementStore) { self.store = store }

  /// All movements, brought up to date.
  ///
  /// - Parameter known: The last change on record, if that was asked already; nil asks, which is
  ///   one statement.
  func current(since known: Int64? = nil) async throws -> MovementCatalogue {
    let last: Int64
    if let known { last = known } else { last = try await store.lastChange() }
    return try await catalogue.current(since: last) { [store] catalogue in
      guard let catalogue else { return try await MovementCatalogue(store) }
      return try await catalogue.next(store)
    }
  }

  /// The board of a movement, or nil if there is no such movement.
  ///
  /// - Throws: `SiteProblem.noStanding` if its data do not allow a standing.
  func board(_ key: MovementKey, since known: Int64? = nil) async throws -> MovementBoard? {
    try await current(since: known)[key]?.board.get()
  }
}
