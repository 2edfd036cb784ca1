import MovementCore

/// What the page of the design language shows: samples of a movement, so that its components are
/// made by the same functions as on the pages that people work with.
struct DesignModel {
  let movement: MovementKey
  /// Of the unit whose list has most statuses, for rows of duties.
  let unit: UnitModel
  let duties: [Duty]
  /// Of the rooms where people work.
  let rooms: DesignRooms
  /// A unit's own list with a row of every kind.
  let myList: MyListModel
  /// The first group of units of the movement.
  let board: BoardModel
  /// The cells of the unit, for tables.
  let list: StandingModel
  /// All cells, its second page: for the pager.
  let longList: StandingModel
  let figures: StatusTally
  let rollUp: RollUp
  let chart: ProgressChart
  let form: Form?
  let plan: Plan

  init(
    _ board: MovementBoard, _ unit: UnitModel, _ rooms: DesignRooms, _ visit: Visit
  ) throws {
    movement = board.key
    self.unit = unit
    self.rooms = rooms
    duties = Self.duties(board, unit, visit)
    myList = DesignRooms.list(
      Self.duties(board, unit, visit, from: 101), of: unit.unit, rooms, in: board.key, visit)
    let group = unit.above.last?.id ?? unit.unit.id
    let question = BoardQuestion(
      filter: CellFilter(group: group), openness: BoardOpenness().all(true))
    self.board = BoardModel(question, board, visit)
    list = try StandingModel(
      StandingQuestion(filter: CellFilter(unit: unit.unit.id)), board, visit)
    longList = try StandingModel(StandingQuestion(filter: CellFilter()), board, visit)
    figures = StatusTally(CellFilter(), board, on: visit.day)
    rollUp = board.standing.rollUp(board.directory.units.indices, on: visit.day)
    chart = Self.chart(board, visit)
    form = board.plan.forms.first
    plan = board.plan
  }

  /// The unit that shows most of what a list can show.
  static func unitOfMostStatuses(_ board: MovementBoard, on day: CivilDate) -> Int {
    let counts = board.directory.units.indices.map { position in
      Set(board.standing.cells(at: position, on: day).map(\.status)).count
    }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }

  /// A curve that is invented: what a chart looks like, not how the movement went.
  private static func chart(_ board: MovementBoard, _ visit: Visit) -> ProgressChart {
    let period = board.plan.period
    let length = period.last.days(since: period.first)
    let points = (0...10).map { step in
      ProgressChart.Point(
        day: period.first.adding(days: length * step / 12), count: step * step)
    }
    let last = points.last?.day ?? period.last
    return ProgressChart(
      title: visit(vi: "Biểu đồ mẫu", en: "Sample chart"),
      description: visit(
        vi: "Đường bậc thang tăng từ 0 đến 100.", en: "A line of steps from 0 to 100."),
      days: period, total: 120, totalLabel: visit(vi: "120 đơn vị", en: "120 units"),
      series: [ProgressChart.Series(status: .met, points: points, last: last)],
      marks: [
        ProgressChart.Mark(
          kind: .due, day: period.first.adding(days: length * 2 / 3),
          label: visit(vi: "hạn cuối", en: "last day")),
        ProgressChart.Mark(
          kind: .day, day: last, label: visit(vi: "ngày đang xem", en: "this day")),
      ], language: visit.language)
  }
}
