import MovementCore
import Store

/// What waits in each movement, in memory: a page of a queue reads nothing but what is new.
actor WaitingLists {
  private let store: MovementStore
  private let rules: ReviewRules
  private var lists: [MovementID: Kept] = [:]

  private struct Kept {
    let basis: Basis
    let list: Followed<WaitingList>
  }

  /// What the items of a list rest on besides the deliverables; with another one it is made anew.
  private struct Basis: Equatable {
    /// As of which change plan and units were read.
    let built: Int64
    let today: CivilDate
  }

  init(store: MovementStore, rules: ReviewRules) {
    self.store = store
    self.rules = rules
  }

  /// What waits in the movement of a board, brought up to a change.
  func current(
    of board: MovementBoard, today: CivilDate, since last: Int64
  ) async throws -> WaitingList {
    let days = ReceiptDays(board, rules, today: today)
    return try await list(board, Basis(built: board.built, today: today))
      .current(since: last) { [store] list in
        guard let list else { return try await WaitingList(store, in: board, days) }
        return try await list.next(store, in: board, days)
      }
  }

  private func list(_ board: MovementBoard, _ basis: Basis) -> Followed<WaitingList> {
    if let kept = lists[board.id], kept.basis == basis { return kept.list }
    let list = Followed<WaitingList>()
    lists[board.id] = Kept(basis: basis, list: list)
    return list
  }
}
