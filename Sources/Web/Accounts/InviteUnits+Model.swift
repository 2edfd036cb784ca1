import MovementCore
import Store

/// Which units can be invited at once.
struct InviteUnitsModel {
  struct Group {
    /// The unit under which they stand.
    let name: String
    let units: [UnitChoice]
  }

  let groups: [Group]
  /// Every box is ticked.
  var isTicked = true

  var count: Int { groups.reduce(0) { $0 + $1.units.count } }

  /// The units of a movement that are there on a day and owe anything, by the group of the board in which they stand.
  static func groups(
    of board: MovementBoard, without taken: Set<UnitID>, on day: CivilDate
  ) -> [Group] {
    let directory = board.directory
    let duty = Set(board.standing.columns.flatMap(\.members).map(Int.init))
    func choices(_ positions: some Sequence<Int>) -> [UnitChoice] {
      positions.filter(duty.contains).map { directory.units[$0] }
        .filter { $0.exists(on: day) && !taken.contains($0.id) }
        .map { UnitChoice(id: $0.id, name: $0.name) }
    }
    guard let top = board.top else {
      return directory.roots.map { root in
        Group(name: directory.units[root].name, units: choices(directory.subtree(at: root)))
      }.filter { !$0.units.isEmpty }
    }
    var groups = [Group(name: directory.units[top].name, units: choices([top]))]
    var position = top + 1
    while position < directory.subtree(at: top).upperBound {
      let subtree = directory.subtree(at: position)
      groups.append(Group(name: directory.units[position].name, units: choices(subtree)))
      position = subtree.upperBound
    }
    return groups.filter { !$0.units.isEmpty }
  }
}

/// User names for units: their ids, which are short and without diacritics.
enum AccountNaming {
  static func name(for unit: UnitID, unlike taken: Set<String>) -> String {
    let plain = String(unit.lowercased().map { isAllowed($0) ? $0 : "-" }.prefix(56))
    let name = plain.count < 3 ? "don-vi-" + plain : plain
    guard taken.contains(name) else { return name }
    var copy = 2
    while taken.contains(name + "-" + String(copy)) { copy += 1 }
    return name + "-" + String(copy)
  }

  private static func isAllowed(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-".contains(character))
  }
}
