import Hummingbird
import MovementCore

extension Site {
  /// The board. Everything is in memory: no statement beyond the one for freshness.
  func board(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return try keptPage(request, visit, board) {
      let model = BoardModel(try BoardQuestion(visit, board), board, visit)
      let view = BoardView(model: model, visit: visit)
      let title = visit(vi: "Bảng tiến độ", en: "Board")
      return Shell(visit: visit, board: board, place: .board, title: title)
        .page(capacity: model.approximateSize) { view.render(into: &$0) }
    }
  }
}

/// What the board is asked for.
struct BoardQuestion {
  var filter = CellFilter()
  var order: Order = .office
  var openness = BoardOpenness()

  enum Order: String, CaseIterable {
    /// As the directory of units has them.
    case office
    /// By name, the Vietnamese way.
    case name
    /// Whoever needs help most comes first.
    case rate
  }

  /// The board asked so.
  func address(_ key: MovementKey) -> Address {
    var address = filter.applied(to: .board(key))
    if order != .office { address = address.with("sort", order.rawValue) }
    return openness.applied(to: address)
  }
}

extension BoardQuestion {
  init(_ visit: Visit, _ board: MovementBoard) throws {
    filter = try CellFilter(visit, board)
    openness = try BoardOpenness(visit, board, isFiltered: filter.isActive)
    guard let text = visit.query["sort"], !text.isEmpty else { return }
    guard let order = Order(rawValue: text) else {
      let list = Order.allCases.map(\.rawValue).joined(separator: ", ")
      throw SiteProblem.badQuestion(
        name: "sort", value: text,
        expected: Phrase(vi: "một trong: \(list)", en: "one of: \(list)"))
    }
    self.order = order
  }
}
