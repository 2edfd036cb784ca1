import Files
import HTTPTypes
import Hummingbird
import MovementCore
import Papers

extension Site {
  var paperEndpoints: [Endpoint] {
    [
      .get(.papers, .may(.seeStanding)) { try await papers($0, $1) },
      .get(.paper, .may(.seeStanding)) { try await paper($0, $1) },
      .get(.paperFile, .may(.seeStanding)) { try await paperFile($0, $1) },
    ]
  }

  /// Which reports there are; all of it is in memory.
  func papers(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return keptPage(request, visit, board) {
      let view = PapersView(model: PapersModel(in: board, visit), visit: visit)
      return Shell(visit: visit, board: board, place: .papers, title: visit(PapersView.title))
        .page { view.render(into: &$0) }
    }
  }

  /// A report on the screen: a unit's costs up to six statements, a table none.
  func paper(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let type = try reportType(context, board)
    let asked = try order(type, in: board, visit)
    if case .unitReport(let index) = type, asked.unit == nil {
      let model = ReportUnitsModel(ofObligation: index, in: board, visit)
      let view = ReportUnitsView(model: model, visit: visit)
      let page = Shell(visit: visit, board: board, place: .papers, title: view.title)
        .page { view.render(into: &$0) }
      return Reply.page(page, to: request)
    }
    let source = try await paperSource(asked, in: board, visit)
    let page = Shell(
      visit: visit, board: board, place: .papers, title: source.title(visit.language)
    )
    .page { html in
      if let report = source as? UnitReport {
        UnitReportView(UnitReportModel(report, in: board, visit), visit: visit)
          .render(into: &html)
      } else {
        PaperPreview(
          model: PaperPreviewModel(type, asked, source, in: board), visit: visit
        ).render(into: &html)
      }
    }
    return Reply.page(page, to: request)
  }

  /// A report as Word, PDF, Excel or JSON.
  func paperFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let word = visit.query["format"] ?? ""
    guard let format = PaperFormat(rawValue: word) else {
      throw SiteProblem.badQuestion(
        name: "format", value: word,
        expected: Phrase(vi: "docx, pdf, xlsx hoặc json", en: "docx, pdf, xlsx or json"))
    }
    let asked = try order(try reportType(context, board), in: board, visit)
    let source = try await paperSource(asked, in: board, visit)
    var headers = Reply.commonHeaders
    headers[.contentType] = format.mediaType
    headers[.contentDisposition] = FileName.contentDisposition(
      source.fileName + "." + format.rawValue, inline: false)
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Cookie"
    guard request.method != .head else { return Response(status: .ok, headers: headers) }
    let bytes = try await settings.papers.file(
      format, of: source, try await letterhead(for: source, in: board), at: settings.now(),
      visit.language)
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  // MARK: - What is asked for

  private func reportType(_ context: SiteContext, _ board: MovementBoard) throws -> ReportType {
    guard let type = ReportType.named(try parameter("type", context), in: board.plan) else {
      throw SiteProblem.noSuchPage
    }
    return type
  }

  /// A report that only one unit owes is that unit's.
  private func order(
    _ type: ReportType, in board: MovementBoard, _ visit: Visit
  ) throws -> ReportOrder {
    var unit = visit.query["unit"].flatMap { $0.isEmpty ? nil : $0 }
    if case .unitReport(let index) = type, unit == nil {
      let owing = Set(
        board.standing.columnsOfObligation[index].flatMap {
          board.standing.columns[$0].members
        })
      if owing.count == 1, let only = owing.first { unit = board.directory.units[Int(only)].id }
    }
    // What is counted in a unit's report is what the record says today; tables look at any day.
    let isUnitReport = if case .unitReport = type { true } else { false }
    return ReportOrder(
      type: type.id(in: board.plan), unit: unit,
      period: visit.query["period"].flatMap { $0.isEmpty ? nil : $0 },
      day: isUnitReport ? visit.today : visit.day)
  }

  private func paperSource(
    _ order: ReportOrder, in board: MovementBoard, _ visit: Visit
  ) async throws -> any PaperSource {
    let movement = board.reported
    if let unit = order.unit, board.directory.position(of: unit) == nil {
      throw SiteProblem.noSuchUnit(unit)
    }
    let found = try order.found(in: movement)
    if case .unitReport(let subject) = found {
      let unit = board.directory.units[subject.unit].id
      let addressee = board.plan.addressee(
        of: board.plan.obligations[subject.obligation], unit: subject.unit, in: board.directory)
      try require(.seeDeliverable, unit: unit, addressee: addressee, in: board, visit)
    }
    return try await store.paperSource(found, in: movement, on: order.day)
  }

  /// Of the unit that reports; of a table or a letter about units, of who runs the movement.
  private func letterhead(
    for source: any PaperSource, in board: MovementBoard
  ) async throws -> Letterhead {
    let issuer =
      (source as? UnitReport)?.unit.id ?? board.plan.reviewer ?? board.directory.units.first?.id
    guard let issuer else { return Letterhead(guessedFor: nil, in: board.standing) }
    return try await letterhead(of: issuer, in: board)
  }
}
