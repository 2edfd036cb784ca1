import MovementCore

/// Cells counted by status, those of optional obligations apart: how many each word for statuses
/// would find.
struct StatusTally: Equatable, Sendable {
  private var owed: [Status: Int] = [:]
  private var optional: [Status: Int] = [:]
  /// The filter names the obligation of the cells.
  private let isNamed: Bool

  /// Counts what a filter finds, whatever statuses it asks for.
  init(_ filter: CellFilter, _ board: MovementBoard, on day: CivilDate) {
    isNamed = filter.obligation != nil
    CellSelection(filter.with(), board, on: day).forEachCell { _, column, status in
      if board.standing.columns[column].isOptional {
        optional[status, default: 0] += 1
      } else {
        owed[status, default: 0] += 1
      }
    }
  }

  var all: Int { owed.values.reduce(0, +) + optional.values.reduce(0, +) }

  subscript(word: StatusWord) -> Int {
    let owedCount = owed.reduce(0) { sum, item in
      word.finds(item.key, isOptional: false, isNamed: isNamed) ? sum + item.value : sum
    }
    return optional.reduce(owedCount) { sum, item in
      word.finds(item.key, isOptional: true, isNamed: isNamed) ? sum + item.value : sum
    }
  }

  /// The share of what is open by now that is done; nil if nothing is.
  var rate: Double? {
    let asked = self[.asked]
    return asked == 0 ? nil : Double(self[.done]) / Double(asked)
  }
}
