import MovementCore

/// The cells that a filter finds, a page of them.
struct StandingModel {
  let question: StandingQuestion
  let movement: MovementKey
  let parts: [FilterPart]
  /// How many cells there are of each status, whatever statuses the filter asks for.
  let choices: [Choice]
  /// How many cells the filter finds: the number that led here.
  let total: Int
  let pageCount: Int
  let rows: [Row]

  static let rowsPerPage = 100

  /// A status to choose, with what it would find.
  struct Choice: Equatable {
    /// Nil for all cells.
    let word: StatusWord?
    let count: Int
  }

  struct Row {
    let unit: Unit
    let obligation: Obligation
    let due: Due
    let status: Status
    let have: Int
    let need: Int
    /// The day on which it was met.
    let metDay: CivilDate?
  }

  init(_ question: StandingQuestion, _ board: MovementBoard, _ visit: Visit) throws {
    self.question = question
    movement = board.key
    parts = question.filter.parts(board, visit)
    choices = Self.choices(question.filter, board, on: visit.day)

    let first = (question.page - 1).multipliedReportingOverflow(by: Self.rowsPerPage)
    let start = first.overflow ? Int.max - Self.rowsPerPage : first.partialValue
    var window = CellWindow(places: start..<(start + Self.rowsPerPage))
    let selection = CellSelection(question.filter, board, on: visit.day)
    switch question.order {
    case .due: window.takeByDue(selection)
    case .unit: window.takeByUnit(selection)
    }
    total = window.count
    pageCount = max(1, (total + Self.rowsPerPage - 1) / Self.rowsPerPage)
    guard question.page <= pageCount else {
      throw SiteProblem.badQuestion(
        name: "page", value: String(question.page),
        expected: Phrase(
          vi: "số trang, từ 1 đến \(pageCount)", en: "the number of a page, 1 to \(pageCount)"))
    }
    rows = window.cells.compactMap { Row($0.position, $0.column, board, on: visit.day) }
  }

  private static func choices(
    _ filter: CellFilter, _ board: MovementBoard, on day: CivilDate
  ) -> [Choice] {
    let tally = StatusTally(filter, board, on: day)
    let words = ProgressBar.needOrder.map(StatusWord.status) + [.optional]
    return [Choice(word: nil, count: tally.all)]
      + words.map { Choice(word: $0, count: tally[$0]) }.filter { $0.count > 0 }
  }
}

extension StandingModel.Row {
  fileprivate init?(
    _ position: Int, _ column: Int, _ board: MovementBoard, on day: CivilDate
  ) {
    let standing = board.standing
    guard let cell = standing.cell(at: position, column: column, on: day) else { return nil }
    let isDone = cell.status == .met || cell.status == .late
    self.init(
      unit: board.directory.units[position], obligation: standing.obligation(ofColumn: column),
      due: standing.columns[column].due, status: cell.status, have: cell.have, need: cell.need,
      metDay: isDone ? standing.metDay(at: position, column: column) : nil)
  }
}
