import Hummingbird
import MovementCore
import Papers

extension Site {
  var reportEndpoints: [Endpoint] {
    [.get(.figure, .may(.seeDeliverable)) { try await figure($0, $1) }]
  }

  /// What a number of a unit's report counts; two statements.
  func figure(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let unit = try parameter("unit", context)
    let obligationID = try parameter("obligation", context)
    guard let position = board.directory.position(of: unit) else {
      throw SiteProblem.noSuchUnit(unit)
    }
    guard let index = board.obligationIndices[obligationID] else {
      throw SiteProblem.noSuchObligation(obligationID)
    }
    let obligation = board.plan.obligations[index]
    let addressee = board.plan.addressee(of: obligation, unit: position, in: board.directory)
    try require(.seeDeliverable, unit: unit, addressee: addressee, in: board, visit)
    let field = try parameter("field", context)
    guard let due = Int(visit.query["due"] ?? "1") else { throw SiteProblem.noSuchPage }
    let subject = ReportFigures.Subject(unit: position, obligation: index, due: due, report: nil)
    guard let form = board.plan.form(of: obligation.what), let asked = form[field],
      asked.counts != nil
    else { throw SiteProblem.noSuchPage }
    let contents = try await store.reportedContents(of: form, subject, in: board.reported)
    guard
      let figures = ReportFigures(
        form, of: subject, from: contents, in: board.reported, asOf: visit.today)
    else { throw SiteProblem.noSuchPage }
    let view = FigureView(
      model: FigureModel(asked, figures, from: contents, in: board, visit), visit: visit)
    let page = Shell(visit: visit, board: board, place: nil, title: view.title)
      .page { view.render(into: &$0) }
    return Reply.page(page, to: request)
  }
}
