import MovementCore
import Store

/// What waits for an answer in one movement, in the order in which it should be answered.
struct WaitingList: FollowsRecord {
  let position: Int64
  let items: [QueueItem]

  /// More changes than that are not followed one by one: reading all that waits is about as fast.
  static let mostChanges = 200

  /// Reads all that waits.
  init(
    _ store: MovementStore, in board: MovementBoard, _ days: ReceiptDays
  ) async throws {
    // What is read may be newer than that, never older: what came between is read again.
    position = try await store.lastChange()
    items = try await store.waiting(movement: board.id)
      .map { QueueItem($0, in: board, days) }
      .sorted { $0.precedes($1) }
  }

  private init(position: Int64, items: [QueueItem]) {
    self.position = position
    self.items = items
  }

  /// The list with what has changed since: two statements, however long it is.
  func next(
    _ store: MovementStore, in board: MovementBoard, _ days: ReceiptDays
  ) async throws -> WaitingList {
    let changes = try await store.changes(after: position, limit: Self.mostChanges + 1)
    guard let last = changes.last else { return self }
    guard changes.count <= Self.mostChanges else {
      return try await WaitingList(store, in: board, days)
    }
    let changed = Set(
      changes.filter { $0.movement == board.id && $0.subject.kind == .deliverable }
        .map(\.subject.id))
    guard !changed.isEmpty else { return WaitingList(position: last.position, items: items) }
    var items = items.filter { !changed.contains($0.id) }
    let entries = try await store.deliverables(movement: board.id, ids: changed.sorted())
    for entry in entries where entry.deliverable.status == .submitted {
      let item = QueueItem(entry, in: board, days)
      items.insert(item, at: items.place(of: item))
    }
    return WaitingList(position: last.position, items: items)
  }
}

extension [QueueItem] {
  /// Where an item stands in a sorted list, or would stand: what comes before it ends there.
  func place(of item: QueueItem) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].precedes(item) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
