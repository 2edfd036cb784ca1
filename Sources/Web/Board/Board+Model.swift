import MovementCore
import VietnameseText

/// The board as values: columns by last day, rows of groups and units.
struct BoardModel {
  let question: BoardQuestion
  let movement: MovementKey
  /// The first day of the movement.
  let firstDay: CivilDate
  let choices: BoardChoices
  /// Conditions of the filter that stand in no field of its form.
  let parts: [FilterPart]
  /// The figures over the board, whatever statuses the filter asks for.
  let figures: StatusTally
  /// How many units have cells that are found, and how many have any.
  let shownUnits: Int
  let allUnits: Int
  let columns: [BoardColumn]
  let months: [BoardMonth]
  /// The whole of what is found, and the rows under it.
  let total: BoardRow
  let rows: [BoardRow]
  /// How many groups should be open but are closed, because the page would hold too many cells.
  let heldBack: Int
  /// How many groups are left out for the same reason.
  let leftOut: Int

  /// About how many cells a page holds at most: more are slow to draw, and nobody reads them.
  static let mostCells = 7_000

  init(
    _ question: BoardQuestion, _ board: MovementBoard, _ visit: Visit,
    mostCells: Int = BoardModel.mostCells
  ) {
    self.question = question
    movement = board.key
    firstDay = board.plan.period.first
    choices = BoardChoices(board)
    parts = question.filter.partsWithoutFields(board, visit)
    let cells = BoardCells(question.filter, board, on: visit.day)
    shownUnits = cells.unitCount
    allUnits = board.dutyUnitCount
    columns = BoardColumn.all(cells.columns, board, visit)
    months = BoardMonth.all(columns)
    var rows = BoardRows(question, board, cells, columns, mostCells: mostCells)
    rows.build()
    total = rows.total
    figures = StatusTally(question.filter, board, on: visit.day)
    self.rows = rows.rows
    heldBack = rows.heldBack
    leftOut = rows.leftOut
  }
}

extension BoardModel {
  /// About how many bytes the page will have.
  var approximateSize: Int {
    rows.reduce(100_000) { size, row in
      size + 800 + 550 * row.cells.count { $0 != nil }
    }
  }
}

/// What the filter's form offers.
struct BoardChoices {
  let kinds: [Label]
  let clusters: [String]
  let obligations: [Label]

  init(_ board: MovementBoard) {
    let units = board.directory.units
    let kinds = Set(units.map(\.kind))
    let named = board.plan.unitKinds.filter { kinds.contains($0.id) }
    let others = kinds.subtracting(named.map(\.id)).sorted().map { Label(id: $0, name: $0) }
    self.kinds = named + others
    clusters = Set(units.compactMap(\.cluster)).sortedByCollation { $0 }
    obligations = board.plan.obligations.map {
      Label(id: $0.id, name: $0.clause + " · " + $0.title)
    }
  }
}
