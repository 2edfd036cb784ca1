import MovementCore
import Store

extension Site {
  /// Where somebody works: a unit in its own list, a reviewer in the queue, an organiser on the
  /// board, a reader on the overview, which begins with who is late; of the movement that runs now.
  func landing(_ account: Account, _ context: SiteContext) async throws -> Address {
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    guard let key = catalogue.present(on: settings.today(Plan.defaultTimeZone)) else {
      return .home
    }
    return switch account.role {
    case .unit: .myList(key)
    case .reviewer: .queue(key)
    case .organiser: .board(key)
    case .reader: .movement(key)
    }
  }
}

extension Site {
  /// The movement whose pages the header offers where an address names none; nil if there is none.
  func presentBoard(_ context: SiteContext) async throws -> MovementBoard? {
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    return try catalogue.present(on: settings.today(Plan.defaultTimeZone))
      .flatMap { try catalogue[$0]?.board.get() }
  }
}

extension MovementCatalogue {
  /// The movement that runs on a day; of several, or if there is none, the one that began last.
  func present(on day: CivilDate) -> MovementKey? {
    let ready = movements.filter { (try? $0.board.get()) != nil }
    let running = ready.filter { $0.summary.period.contains(day) }
    let begun = ready.filter { $0.summary.period.first <= day }
    let candidates = [running, begun, ready].first { !$0.isEmpty } ?? []
    return candidates.max { $0.summary.period.first < $1.summary.period.first }?.key
  }
}
