import MovementCore
import Store

/// What waits for a visitor's answer, in the order in which it should be answered.
struct ReviewQueue: Sendable {
  /// All of it, whatever the filter.
  let all: [QueueItem]
  /// What the filter finds.
  let items: [QueueItem]
  let filter: QueueFilter
}

extension ReviewQueue {
  init(
    _ waiting: WaitingList, filter: QueueFilter, in board: MovementBoard, _ visit: Visit
  ) {
    all = waiting.items.filter { item in
      visit.may(.review, unit: item.deliverable.unit, addressee: item.addressee, in: board)
    }
    items = all.filter { filter.holds($0, in: board.directory, today: visit.today) }
    self.filter = filter
  }

  /// What comes after an item; past the end begins again what was passed over. Nil if nothing else
  /// waits.
  func next(after item: QueueItem) -> QueueItem? {
    let place = items.place(of: item)
    let later = items[place...].first { $0.id != item.id }
    return later ?? items.first { $0.id != item.id }
  }

  func previous(before item: QueueItem) -> QueueItem? {
    let place = items.place(of: item)
    return place > 0 ? items[place - 1] : nil
  }

  /// A few items around one, for the list beside it.
  func window(around item: QueueItem, before: Int = 2, after: Int = 6) -> [QueueItem] {
    let place = items.place(of: item)
    let start = max(0, place - before)
    return Array(items[start..<min(items.count, place + after)])
  }

  /// How many wait besides one.
  func count(without item: QueueItem) -> Int {
    items.contains { $0.id == item.id } ? items.count - 1 : items.count
  }
}

extension Site {
  /// The days that decide; an office may set others one day.
  var reviewRules: ReviewRules { settings.reviewRules }

  /// - Parameter known: The last change on record, if that was asked already and this visit has
  ///   written nothing since; nil asks, which is one statement. Two more if something has changed.
  func reviewQueue(
    _ board: MovementBoard, _ visit: Visit, since known: Int64? = nil
  ) async throws -> ReviewQueue {
    let filter = try QueueFilter(visit, board)
    let last: Int64
    if let known { last = known } else { last = try await store.lastChange() }
    let waiting = try await waitingLists.current(of: board, today: visit.today, since: last)
    return ReviewQueue(waiting, filter: filter, in: board, visit)
  }
}
