import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The living page of the design language. Only a demonstration has it: it shows figures of the
  /// first movement as samples, which would mislead where they are real.
  func design(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard settings.isDayFixed else { throw SiteProblem.noSuchPage }
    let visit = try visit(request, context)
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let all = catalogue.movements.compactMap { try? $0.board.get() }
    let begun = all.first { $0.plan.period.first <= visit.day }
    guard let board = begun ?? all.first else { throw SiteProblem.noSuchPage }
    let position = DesignModel.unitOfMostStatuses(board, on: visit.day)
    let unit = try await unitModel(position, board, visit)
    let model = try DesignModel(
      board, unit, try await designRooms(board, unit.unit, visit), visit)
    let view = DesignView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: nil, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
