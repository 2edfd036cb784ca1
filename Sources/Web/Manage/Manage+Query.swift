import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The organiser's page of a movement. Three statements.
  func manage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let own = CellSelection(CellFilter(), board, on: visit.today).ownTallies().map(\.rollUp)
    let model = ManageModel(
      movement: board.key, plan: board.plan, version: board.version,
      waiting: try await waitingLists.current(
        of: board, today: visit.today, since: context.arrival.lastChange
      ).items.count,
      lateUnits: own.count { $0[.overdue] > 0 },
      exemptions: board.directory.units.reduce(0) { $0 + board.exemptions(of: $1.id).count },
      accounts: try await store.accounts().count(where: \.isActive),
      released: try await store.releasedDeliverables(movement: board.id, limit: 1_000)
        .count,
      isLoaded: visit.query["said"] == LoadModel.done)
    let view = ManageView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}
