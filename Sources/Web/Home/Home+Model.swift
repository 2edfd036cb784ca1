import MovementCore
import Store

/// What everybody sees: the movements as cards, those that run first, then the one that begins last;
/// and what the office released.
struct HomeModel {
  let cards: [Card]
  /// The newest first.
  let stories: [Story]
  /// Whether there are more than these.
  let hasMoreStories: Bool

  static let mostStories = 20

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
    /// The groups of units in the order of the directory, with anything to do.
    let groups: [Group]
    /// How many more groups there are.
    let moreGroups: Int

    static let mostGroups = 40
  }

  struct Group {
    let name: String
    /// Only the unit and the single units under it.
    let isSingleUnits: Bool
    let filter: CellFilter
    let rollUp: RollUp
  }

  /// - Parameters:
  ///   - stories: One more than is shown tells that there are more.
  ///   - today: The present day in a time zone.
  init(
    _ catalogue: MovementCatalogue, stories: [Story], today: (_ timeZone: String) -> CivilDate
  ) {
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
    self.stories = Array(stories.prefix(Self.mostStories))
    hasMoreStories = stories.count > Self.mostStories
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
    let own = CellSelection(CellFilter(), board, on: day).ownTallies().map(\.rollUp)
    // Nobody is ranked here: the order is the directory's, not that of need.
    let groups = MovementModel.Group.all(board, own, on: day)
      .filter { $0.rollUp.asked > 0 }
      .sorted { left, right in
        (board.directory.position(of: left.unit.id) ?? 0)
          < (board.directory.position(of: right.unit.id) ?? 0)
      }
    self.groups = groups.prefix(Self.mostGroups).map { group in
      HomeModel.Group(
        name: group.unit.name, isSingleUnits: group.isSingleUnits, filter: group.filter,
        rollUp: group.rollUp)
    }
    moreGroups = max(groups.count - Self.mostGroups, 0)
  }
}
