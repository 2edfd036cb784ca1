import Hummingbird
import MovementCore

extension Site {
  /// The cells that a number counts. No statement beyond the one for freshness.
  func standing(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let model = try StandingModel(StandingQuestion(visit, board), board, visit)
    let view = StandingView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: nil, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }
}

/// What the list is asked for.
struct StandingQuestion {
  var filter: CellFilter
  var order: Order = .due
  /// From 1.
  var page = 1

  enum Order: String, CaseIterable {
    /// By last day, then units in the order of the office.
    case due
    /// Units in the order of the office, each with its dues by last day.
    case unit
  }
}

extension StandingQuestion {
  init(_ visit: Visit, _ board: MovementBoard) throws {
    filter = try CellFilter(visit, board)
    if let text = visit.query["sort"], !text.isEmpty {
      guard let order = Order(rawValue: text) else {
        let list = Order.allCases.map(\.rawValue).joined(separator: ", ")
        throw SiteProblem.badQuestion(
          name: "sort", value: text,
          expected: Phrase(vi: "một trong: \(list)", en: "one of: \(list)"))
      }
      self.order = order
    }
    if let text = visit.query["page"], !text.isEmpty {
      guard let page = Int(text), page >= 1 else {
        throw SiteProblem.badQuestion(
          name: "page", value: text,
          expected: Phrase(vi: "số trang, từ 1", en: "the number of a page, from 1"))
      }
      self.page = page
    }
  }

  func address(_ key: MovementKey) -> Address {
    filter.list(key)
      .with("sort", order == .due ? nil : order.rawValue)
      .with("page", page == 1 ? nil : String(page))
  }
}
