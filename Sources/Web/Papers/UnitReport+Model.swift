import MovementCore
import Papers

/// A unit's report on the screen: every figure opens what it counts.
struct UnitReportModel {
  let movement: MovementKey
  let report: UnitReport
  let dues: [Due]
  /// Where the unit says how its papers look; nil for who may not.
  let letterhead: Address?
  /// Where the unit writes it; nil for who may not, and for what was handed in.
  let handIn: Address?

  init(_ report: UnitReport, in board: MovementBoard, _ visit: Visit) {
    movement = board.key
    self.report = report
    let index = board.obligationIndices[report.obligation.id]
    let position = board.directory.position(of: report.unit.id)
    dues =
      index.flatMap { index in
        position.map { position in
          board.standing.columnsOfObligation[index].map { board.standing.columns[$0] }
            .filter { $0.hasCell(at: position) }.map(\.due)
        }
      } ?? []
    let mayWrite = visit.may(.handIn, unit: report.unit.id, addressee: nil, in: board)
    letterhead = mayWrite ? .letterhead(board.key, report.unit.id) : nil
    handIn =
      report.handedIn == nil && mayWrite
      ? Address.handIn(
        board.key, report.unit.id, report.obligation.id, due: report.period.due.number)
      : nil
  }
}
