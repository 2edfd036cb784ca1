import MovementCore

/// Which part of a queue is looked at; it stays while one works through that part.
struct QueueFilter: Hashable, Sendable {
  /// Whose queue: asked by who sees several.
  var addressee: UnitID?
  var obligation: Obligation.ID?
  /// The unit that handed in, or one above it.
  var unit: UnitID?
  /// Only what should have been answered before today.
  var isLate = false

  var isActive: Bool { self != QueueFilter() }

  func holds(_ item: QueueItem, in directory: UnitDirectory, today: CivilDate) -> Bool {
    if let addressee, item.addressee != addressee { return false }
    if let obligation, item.deliverable.obligation != obligation { return false }
    if isLate, !item.isLate(on: today) { return false }
    guard let unit else { return true }
    guard let above = directory.position(of: unit), let position = item.position else {
      return false
    }
    return directory.subtree(at: above).contains(position)
  }

  /// An address with the filter as its questions.
  func applied(to address: Address) -> Address {
    address.with("to", addressee).with("obligation", obligation).with("unit", unit)
      .with("late", isLate ? "1" : nil)
  }
}

extension QueueFilter {
  /// Reads a filter from what a visit asks.
  ///
  /// - Throws: `SiteProblem` for units and obligations that there are not.
  init(_ visit: Visit, _ board: MovementBoard) throws {
    func asked(_ name: String) -> String? {
      visit.query[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    addressee = try asked("to").map { try Self.unit($0, board) }
    unit = try asked("unit").map { try Self.unit($0, board) }
    obligation = asked("obligation")
    if let obligation, board.obligationIndices[obligation] == nil {
      throw SiteProblem.noSuchObligation(obligation)
    }
    isLate = asked("late") != nil
  }

  private static func unit(_ id: String, _ board: MovementBoard) throws -> UnitID {
    guard board.directory.position(of: id) != nil else { throw SiteProblem.noSuchUnit(id) }
    return id
  }
}
