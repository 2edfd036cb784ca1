import MovementCore

/// One due as a column of the board.
///
/// Rows look at columns thousands of times: they go by index and read single fields, because a copy
/// of a whole column, its obligation with it, costs more than writing the cell.
struct BoardColumn {
  /// Index of the column in the standing.
  let index: Int
  let obligation: Obligation
  let due: Due
  /// The first column whose last day is not over: the line at the day stands before it.
  let isAtLine: Bool
  /// “Bản tin · Tháng 3/2019”.
  let title: String
  /// The obligation's title, short enough for the head of a column, and what follows it there: the
  /// due's name, “ · Tháng 3/2019”.
  let shortTitle: String
  let dueName: String
  /// Title and last day, as the words of a cell begin.
  let words: String
  /// Its place on the page of a unit.
  let fragment: String
  /// What the address of a list asks, to show only this due.
  let question: String

  /// Longest title in a head, in characters.
  static let longestTitle = 36

  static func all(_ columns: [Int], _ board: MovementBoard, _ visit: Visit) -> [BoardColumn] {
    let dues = columns.map { board.standing.columns[$0].due }
    let line = dues.firstIndex { $0.lastDay >= visit.day }
    return columns.enumerated().map { place, index in
      BoardColumn(
        index, board.standing.obligation(ofColumn: index), dues[place], isAtLine: place == line,
        visit)
    }
  }

  private init(
    _ index: Int, _ obligation: Obligation, _ due: Due, isAtLine: Bool, _ visit: Visit
  ) {
    self.index = index
    self.obligation = obligation
    self.due = due
    self.isAtLine = isAtLine
    title = obligation.title(of: due, visit.language)
    dueName = obligation.name(of: due).map { " · " + visit($0) } ?? ""
    shortTitle = obligation.title.shortened(to: Self.longestTitle)
    question = "obligation=" + percentEncoded(obligation.id) + "&due=" + String(due.number)
    fragment = Address.dueFragment(obligation.id, due: due.number)
    words = title + visit(vi: ", hạn ", en: ", due ") + due.lastDay.short
  }
}

/// The columns of one month.
struct BoardMonth: Equatable {
  let year: Int
  let month: Int
  var columnCount: Int

  static func all(_ columns: [BoardColumn]) -> [BoardMonth] {
    var months: [BoardMonth] = []
    for column in columns {
      let (year, month, _) = column.due.lastDay.parts
      if let last = months.last, last.year == year, last.month == month {
        months[months.count - 1].columnCount += 1
      } else {
        months.append(BoardMonth(year: year, month: month, columnCount: 1))
      }
    }
    return months
  }
}

extension String {
  /// Cut at the end of a word, with “…”, if it is longer than a number of characters.
  func shortened(to length: Int) -> String {
    guard count > length else { return self }
    let beginning = prefix(length)
    let end = beginning.lastIndex(where: \.isWhitespace) ?? beginning.endIndex
    return beginning[..<end] + "…"
  }
}
