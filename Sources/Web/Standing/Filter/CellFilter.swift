import MovementCore

/// Which cells (unit × due) a number counts and a list shows. Figures, board and list use the same
/// filter, so that a number and the list behind it cannot differ.
struct CellFilter: Hashable, Sendable {
  /// The unit and all below it.
  var under: UnitID?
  /// The unit and the units directly below it that have none below themselves: a group of the board.
  var group: UnitID?
  /// One unit, without those below it.
  var unit: UnitID?
  /// Words of the unit's name.
  var search = ""
  var kind: String?
  var cluster: String?
  var obligation: Obligation.ID?
  /// The number of a due of that obligation.
  var due: Int?
  /// A cell is found by any of these; by none, if there are none.
  var statuses: [StatusWord] = []

  /// It leaves out units.
  var choosesUnits: Bool {
    under != nil || group != nil || unit != nil || !search.isEmpty || kind != nil
      || cluster != nil
  }

  /// It leaves out anything.
  var isActive: Bool { choosesUnits || obligation != nil || !statuses.isEmpty }

  /// The same, but for other statuses.
  func with(_ statuses: StatusWord...) -> CellFilter {
    var copy = self
    copy.statuses = statuses
    return copy
  }

  /// The same, but for one due.
  func of(_ obligation: Obligation.ID, due: Int) -> CellFilter {
    var copy = self
    copy.obligation = obligation
    copy.due = due
    return copy
  }
}

// MARK: - In addresses

extension CellFilter {
  /// An address with the filter as its questions.
  func applied(to address: Address) -> Address {
    var address = address
    func ask(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      address.query.append(Address.QueryItem(name: name, value: value))
    }
    ask("under", under)
    ask("group", group)
    ask("unit", unit)
    ask("q", search)
    ask("kind", kind)
    ask("cluster", cluster)
    ask("obligation", obligation)
    ask("due", due.map { String($0) })
    ask("status", statuses.map(\.text).joined(separator: ","))
    return address
  }

  /// The list of what the filter finds.
  func list(_ key: MovementKey) -> Address { applied(to: .standing(key)) }
}
