/// Two evaluations beside each other: obligations and units are the same if their ids are, dues if
/// their numbers are.
struct StandingPair {
  private let before: Standing
  private let after: Standing
  private let day: CivilDate
  /// For each position of the old directory that of the same unit in the new one, or -1.
  private let toNew: [Int]
  /// The other way round.
  private let toOld: [Int]

  init(before: Standing, after: Standing, day: CivilDate) {
    self.before = before
    self.after = after
    self.day = day
    let (old, new) = (before.directory, after.directory)
    toNew = old.units.map { new.position(of: $0.id) ?? -1 }
    toOld = new.units.map { old.position(of: $0.id) ?? -1 }
  }

  /// Goes through the cells of an obligation that differ, by due.
  ///
  /// - Parameters:
  ///   - old: The obligation's index in the old plan, if it has it.
  ///   - new: The same in the new one.
  func forEachDifference(
    _ old: Int?, _ new: Int?, do body: (UnitID, _ due: Int, StatusTurn) -> Void
  ) {
    let oldColumns = old.map { before.columnsOfObligation[$0] } ?? 0..<0
    let newColumns = new.map { after.columnsOfObligation[$0] } ?? 0..<0
    for index in 0..<max(oldColumns.count, newColumns.count) {
      let oldColumn = index < oldColumns.count ? oldColumns.lowerBound + index : nil
      let newColumn = index < newColumns.count ? newColumns.lowerBound + index : nil
      forEachDifference(oldColumn: oldColumn, newColumn: newColumn) { body($0, index + 1, $1) }
    }
  }

  private func forEachDifference(
    oldColumn: Int?, newColumn: Int?, do body: (UnitID, StatusTurn) -> Void
  ) {
    if let newColumn {
      for member in after.columns[newColumn].members {
        let position = Int(member)
        let turn = StatusTurn(
          before: status(at: toOld[position], column: oldColumn, of: before),
          after: status(at: position, column: newColumn, of: after))
        if turn.before != turn.after { body(after.directory.units[position].id, turn) }
      }
    }
    guard let oldColumn else { return }
    for member in before.columns[oldColumn].members {
      let position = Int(member)
      guard status(at: toNew[position], column: newColumn, of: after) == nil else { continue }
      let turn = StatusTurn(
        before: status(at: position, column: oldColumn, of: before), after: nil)
      body(before.directory.units[position].id, turn)
    }
  }

  private func status(at position: Int, column: Int?, of standing: Standing) -> Status? {
    guard let column, position >= 0 else { return nil }
    return standing.status(at: position, column: column, on: day)
  }
}
