import MovementCore
import Store

extension MovementCatalogue {
  /// More changes than that are not followed one by one: building everything again is about as
  /// fast, and simpler.
  static let mostChanges = 500

  /// The catalogue with what has changed since. Hand-ins, answers and exemptions are followed in
  /// memory; a movement whose plan changed is built again, and all of them if units did.
  func next(_ store: MovementStore) async throws -> MovementCatalogue {
    let changes = try await store.changes(after: position, limit: Self.mostChanges + 1)
    guard let last = changes.last else { return self }
    guard changes.count <= Self.mostChanges else { return try await MovementCatalogue(store) }
    var movements = movements
    var stale: Set<MovementID> = []
    for change in changes {
      for index in movements.indices where !stale.contains(movements[index].summary.id) {
        if !movements[index].follow(change) { stale.insert(movements[index].summary.id) }
      }
      // A movement that is new is in no list yet.
      if let id = change.movement, !movements.contains(where: { $0.summary.id == id }) {
        stale.insert(id)
      }
    }
    if !stale.isEmpty {
      let followed = movements
      movements = try await Self.entries(store) { id in
        stale.contains(id) ? nil : followed.first { $0.summary.id == id }
      }
    }
    return MovementCatalogue(position: last.position, movements: movements)
  }
}

extension MovementCatalogue.Entry {
  /// - Returns: False if the board must be built again.
  fileprivate mutating func follow(_ change: Change) -> Bool {
    guard case .success(var board) = board else {
      // Nothing is known of a movement without a standing but that it has none: what gives it one
      // is a new plan, or units.
      let concerns = change.movement == nil || change.movement == summary.id
      let kinds: Set<ChangeSubject.Kind> = [.movement, .plan, .unit]
      return !(concerns && kinds.contains(change.subject.kind))
    }
    // Without a second owner here, a run of changes copies the board's columns once.
    self.board = .failure(.busy)
    let step = board.follow(change)
    self.board = .success(board)
    return step == .followed
  }
}
