import Hummingbird
import MovementCore
import Store

extension Site {
  /// A file of what was handed in, for who may see the deliverable.
  func deliverableFile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let detail = try await visibleDeliverable(context, board, visit)
    let revision = Int(try parameter("revision", context))
    let position = Int(try parameter("position", context))
    guard
      let file = detail.revisions.first(where: { $0.number == revision })?
        .files.first(where: { $0.position == position })
    else { throw SiteProblem.noSuchFile }
    let address = Address.file(
      board.key, detail.deliverable.id, revision: revision ?? 0, position: file.position)
    return try await fileReply(DraftFile(file), at: address, visit, to: request)
  }

  /// Two revisions beside each other: those that the address names, or the last two.
  func revisions(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return try await keptPage(
      request, visit, board,
      reading: {
        let detail = try await visibleDeliverable(context, board, visit)
        let all = try await contents(of: detail, in: board)
        let to = visit.query["to"].flatMap { Int($0) } ?? all.last?.revision ?? 0
        let from = visit.query["from"].flatMap { Int($0) } ?? to - 1
        guard let old = all.first(where: { $0.revision == from }),
          let new = all.first(where: { $0.revision == to })
        else {
          throw SiteProblem.refused(
            Phrase(
              vi: "Không có hai lần nộp này để so sánh. Hãy chọn lại ở trang của sản phẩm.",
              en: "There are no such two revisions. Choose again on the deliverable's page."))
        }
        let view = RevisionsView(
          movement: board.key, id: detail.deliverable.id, old: old, new: new, all: all,
          visit: visit)
        return Shell(visit: visit, board: board, place: nil, title: view.title)
          .page { view.render(into: &$0) }
      })
  }

  /// The deliverable that an address names, with all that was handed in.
  func visibleDeliverable(
    _ context: SiteContext, _ board: MovementBoard, _ visit: Visit
  ) async throws -> DeliverableDetail {
    let id = try parameter("deliverable", context)
    guard let detail = try await store.deliverableDetail(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDeliverable(id)
    }
    let deliverable = detail.deliverable
    try require(
      .seeDeliverable, unit: deliverable.unit, addressee: board.addressee(of: deliverable),
      in: board, visit)
    return detail
  }
}
