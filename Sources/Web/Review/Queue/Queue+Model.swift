import MovementCore

/// A page of what waits for an answer.
struct QueueModel {
  let movement: MovementKey
  let filter: QueueFilter
  /// The part of what waits that the page shows.
  let rows: [QueueRow]
  /// From 1.
  let page: Int
  let pageCount: Int
  /// How many the filter finds.
  let total: Int
  /// How many of those should have been answered before today.
  let lateCount: Int
  /// How many wait in all, whatever the filter.
  let allCount: Int
  /// The units to which what waits is addressed, with how many; only for who sees several.
  let addressees: [Choice]
  let obligations: [Choice]
  let units: [Choice]
  /// All boxes of the page are ticked.
  let isTicked: Bool

  static let rowsPerPage = 50

  /// Something to filter by, with how many it would find.
  struct Choice: Equatable {
    let id: String
    let name: String
    let count: Int
    /// How far a unit hangs below the top.
    var depth = 0
  }
}

extension QueueModel {
  /// - Throws: `SiteProblem.badQuestion` for a page that there is not.
  init(_ queue: ReviewQueue, in board: MovementBoard, _ visit: Visit) throws {
    movement = board.key
    filter = queue.filter
    total = queue.items.count
    allCount = queue.all.count
    lateCount = queue.items.count { $0.isLate(on: visit.today) }
    pageCount = max(1, (total + Self.rowsPerPage - 1) / Self.rowsPerPage)
    page = min(try Self.page(visit), pageCount)
    rows = queue.items.dropFirst((page - 1) * Self.rowsPerPage).prefix(Self.rowsPerPage)
      .map { QueueRow($0, in: board, visit.language) }
    isTicked = visit.query["tick"] == "all"
    addressees = Self.addressees(queue, board, visit)
    obligations = Self.obligations(queue, board, visit)
    units = Self.units(queue, board, visit)
  }

  private static func page(_ visit: Visit) throws -> Int {
    guard let text = visit.query["page"], !text.isEmpty else { return 1 }
    guard let page = Int(text), page >= 1 else {
      throw SiteProblem.badQuestion(
        name: "page", value: text,
        expected: Phrase(vi: "số trang, từ 1", en: "the number of a page, from 1"))
    }
    return page
  }

  /// The address of this page, or of another of it.
  func address(page: Int? = nil, filter: QueueFilter? = nil) -> Address {
    let page = page ?? (filter == nil ? self.page : 1)
    return (filter ?? self.filter).applied(to: .queue(movement))
      .with("page", page == 1 ? nil : String(page))
  }
}
