import MovementCore
import Store

/// The movements as cards: those that run first, then the one that begins last.
struct HomeModel {
  let cards: [Card]

  struct Card {
    let key: MovementKey
    let number: String
    let title: String
    let period: DateRange
    let content: Content
  }

  enum Content {
    case standing(Standing)
    /// Why there is none.
    case problem(Phrase)
  }

  /// Where a movement stands today.
  struct Standing {
    let issuer: String
    let rollUp: RollUp
    /// The next last day of anything that is owed, and what is due then.
    let next: (day: CivilDate, daysLeft: Int, obligations: [Obligation])?
  }

  /// - Parameter today: The present day in a time zone.
  init(_ catalogue: MovementCatalogue, today: (_ timeZone: String) -> CivilDate) {
    let cards = catalogue.movements.map { entry in
      Card(
        key: entry.key, number: entry.summary.number, title: entry.summary.title,
        period: entry.summary.period, content: Self.content(entry, today))
    }
    let day = today(Plan.defaultTimeZone)
    self.cards = cards.sorted { left, right in
      let isRunning = (left.period.contains(day), right.period.contains(day))
      if isRunning.0 != isRunning.1 { return isRunning.0 }
      return left.period.first > right.period.first
    }
  }

  private static func content(
    _ entry: MovementCatalogue.Entry, _ today: (String) -> CivilDate
  ) -> Content {
    switch entry.board {
    case .success(let board):
      return .standing(Standing(board, on: today(board.plan.timeZone)))
    case .failure(let problem):
      return .problem(problem.phrase)
    }
  }
}

extension HomeModel.Standing {
  init(_ board: MovementBoard, on day: CivilDate) {
    issuer = board.plan.issuer
    rollUp = board.standing.rollUp(board.directory.units.indices, on: day)
    let coming = board.calendarOrder.map { board.standing.columns[$0] }
      .filter { $0.due.lastDay >= day && !$0.isOptional && $0.count > 0 }
    next = coming.first.map { first in
      let same = coming.prefix { $0.due.lastDay == first.due.lastDay }
      return (
        first.due.lastDay, first.due.lastDay.days(since: day),
        same.map { board.plan.obligations[$0.obligation] }
      )
    }
  }
}
