import HTML
import Hummingbird
import MovementCore
import Store

extension Site {
  /// A unit's own list. The board is in memory; what the unit handed in is one statement.
  func unit(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let id = try parameter("unit", context)
    guard let position = board.directory.position(of: id) else {
      throw SiteProblem.noSuchUnit(id)
    }
    return try await keptPage(
      request, visit, board,
      reading: {
        let view = UnitView(model: try await unitModel(position, board, visit), visit: visit)
        return Shell(visit: visit, board: board, place: nil, title: view.model.unit.name)
          .page { view.render(into: &$0) }
      })
  }

  func unitModel(
    _ position: Int, _ board: MovementBoard, _ visit: Visit
  ) async throws -> UnitModel {
    let entries = try await entries(at: position, board)
    return unitModel(position, entries, board, visit)
  }

  func unitModel(
    _ position: Int, _ entries: [DeliverableEntry], _ board: MovementBoard, _ visit: Visit
  ) -> UnitModel {
    UnitModel(
      at: position, in: board, deliverables: entries.map(\.deliverable),
      exemptions: board.exemptions(of: board.directory.units[position].id), visit)
  }

  /// What a unit handed in, and what units below did that counts for it: one statement.
  func entries(at position: Int, _ board: MovementBoard) async throws -> [DeliverableEntry] {
    let counted = UnitModel.countedBelow(position, in: board)
    return try await store.deliverables(
      movement: board.id, unit: board.directory.units[position].id, below: counted.units,
      for: counted.obligations)
  }
}
