import MovementCore
import Papers

/// Which reports and papers a movement has, and what the visitor has to do with them.
struct PapersModel {
  let movement: MovementKey
  let reports: [Line]
  let tables: [Line]

  struct Line {
    let title: Phrase
    let address: Address
    /// How many of those who owe it have an accepted one; nil for a table.
    let rollUp: RollUp?
    let isPlanText: Bool
  }

  init(in board: MovementBoard, _ visit: Visit) {
    movement = board.key
    var reports: [Line] = []
    var tables: [Line] = []
    for type in ReportType.all(in: board.plan) {
      let address = Address.paper(board.key, type.id(in: board.plan))
      let title = type.name(in: board.plan)
      guard case .unitReport(let index) = type else {
        tables.append(Line(title: title, address: address, rollUp: nil, isPlanText: false))
        continue
      }
      var rollUp = RollUp()
      for column in board.standing.columnsOfObligation[index] {
        rollUp += board.standing.rollUp(
          column: column, board.directory.units.indices, on: visit.day)
      }
      reports.append(Line(title: title, address: address, rollUp: rollUp, isPlanText: true))
    }
    self.reports = reports
    self.tables = tables
  }
}

/// The units that owe a report, those of them that the visitor may read.
struct ReportUnitsModel {
  let movement: MovementKey
  let type: String
  let obligation: Obligation
  let dues: [DueLine]
  let units: [UnitLine]
  /// How many more there are.
  let further: Int

  struct DueLine {
    let due: Due
    let rollUp: RollUp
  }

  struct UnitLine {
    let unit: Unit
    let cells: [(due: Due, status: Status)]
  }

  /// So many are listed.
  static let mostUnits = 500

  init(ofObligation index: Int, in board: MovementBoard, _ visit: Visit) {
    let standing = board.standing
    movement = board.key
    obligation = board.plan.obligations[index]
    type = obligation.id
    let columns = standing.columnsOfObligation[index]
    dues = columns.map { column in
      DueLine(
        due: standing.columns[column].due,
        rollUp: standing.rollUp(column: column, board.directory.units.indices, on: visit.day))
    }
    let owing = Set(columns.flatMap { standing.columns[$0].members.map(Int.init) }).sorted()
    let readable = owing.filter { position in
      let addressee = board.plan.addressee(
        of: board.plan.obligations[index], unit: position, in: board.directory)
      return visit.may(
        .seeDeliverable, unit: board.directory.units[position].id, addressee: addressee, in: board)
    }
    units = readable.prefix(Self.mostUnits).map { position in
      UnitLine(
        unit: board.directory.units[position],
        cells: columns.compactMap { column in
          standing.status(at: position, column: column, on: visit.day)
            .map { (standing.columns[column].due, $0) }
        })
    }
    further = readable.count - units.count
  }
}
