import MovementCore
import Store

/// The boards of all movements: built from the store once, and then brought up to each change.
actor MovementBoards {
  private let store: MovementStore
  private var catalogue: MovementCatalogue?
  /// A step that is under way: whoever comes meanwhile waits for it instead of starting one.
  private var step: Task<MovementCatalogue, any Error>?

  init(store: MovementStore) { self.store = store }

  /// All movements, brought up to date.
  ///
  /// - Parameter known: The last change on record, if that was asked already; nil asks, which is
  ///   one statement.
  func current(since known: Int64? = nil) async throws -> MovementCatalogue {
    let last: Int64
    if let known { last = known } else { last = try await store.lastChange() }
    while true {
      if let catalogue, catalogue.sequence >= last { return catalogue }
      // A step that others wait for may have begun before the change that is asked for; then one
      // more follows.
      let task = step ?? Task { [store, catalogue] in try await Self.next(catalogue, store) }
      step = task
      let result = await task.result
      if step == task { step = nil }
      let fresh = try result.get()
      if fresh.sequence >= catalogue?.sequence ?? -1 { catalogue = fresh }
    }
  }

  private static func next(
    _ catalogue: MovementCatalogue?, _ store: MovementStore
  ) async throws -> MovementCatalogue {
    guard let catalogue else { return try await MovementCatalogue(store) }
    return try await catalogue.next(store)
  }

  /// The board of a movement, or nil if there is no such movement.
  ///
  /// - Throws: `SiteProblem.noStanding` if its data do not allow a standing.
  func board(_ key: MovementKey, since known: Int64? = nil) async throws -> MovementBoard? {
    try await current(since: known)[key]?.board.get()
  }
}
