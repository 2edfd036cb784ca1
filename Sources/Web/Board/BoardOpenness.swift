import MovementCore

/// Which groups of the board are open: none or all, but for some.
///
/// In addresses `open=all`, `open=none`, or `open=` and `close=` with ids. Where neither is said,
/// groups are closed, or open if a filter shows only some units.
struct BoardOpenness: Equatable {
  /// What holds for groups that are not excepted.
  var isOpen = false
  var exceptions: Set<UnitID> = []
  /// What holds if an address says nothing.
  var isOpenByDefault = false

  func isOpen(_ group: UnitID) -> Bool { exceptions.contains(group) != isOpen }

  /// With one group turned over.
  func toggled(_ group: UnitID) -> BoardOpenness {
    var copy = self
    copy.exceptions.formSymmetricDifference([group])
    return copy
  }

  /// With all groups open, or all closed.
  func all(_ isOpen: Bool) -> BoardOpenness {
    BoardOpenness(isOpen: isOpen, isOpenByDefault: isOpenByDefault)
  }

  func applied(to address: Address) -> Address {
    let list = exceptions.sorted().joined(separator: ",")
    if isOpen {
      let address = isOpenByDefault ? address : address.with("open", "all")
      return list.isEmpty ? address : address.with("close", list)
    }
    if !list.isEmpty { return address.with("open", list) }
    return isOpenByDefault ? address.with("open", "none") : address
  }
}

extension BoardOpenness {
  init(_ visit: Visit, _ board: MovementBoard, isFiltered: Bool) throws {
    isOpenByDefault = isFiltered
    switch visit.query["open"] ?? "" {
    case "": isOpen = isFiltered
    case "all": isOpen = true
    case "none": isOpen = false
    case let list: exceptions = try Self.units(list, board)
    }
    if isOpen, let list = visit.query["close"] { exceptions = try Self.units(list, board) }
  }

  private static func units(_ list: String, _ board: MovementBoard) throws -> Set<UnitID> {
    let ids = list.split(separator: ",").map(String.init)
    for id in ids where board.directory.position(of: id) == nil {
      throw SiteProblem.noSuchUnit(id)
    }
    return Set(ids)
  }
}
