import HTML
import Hummingbird
import MovementCore
import Store

// Taking back what was handed in: asked first, with what follows from it.

extension Site {
  func withdrawQuestion(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "deliverable")
    let detail = try await ownDeliverable(id, board, visit)
    // Throws with what to do instead, where it cannot be withdrawn.
    _ = try Deliverable.Status.after(.withdraw, from: detail.deliverable.status)
    let title = visit(vi: "Rút sản phẩm?", en: "Withdraw this deliverable?")
    let page = Shell(visit: visit, board: board, place: .myList, title: title).page { html in
      html(.h1, text: title)
      html(.p, .class("lead")) { html in
        let obligation = board.obligation(detail.deliverable.obligation)?.title
        html(
          .strong, visit.planLanguage,
          text: "“" + (detail.entry.title ?? obligation ?? id) + "”")
        html.text(
          visit(
            vi:
              " sẽ không còn chờ duyệt và không được tính. Việc này trở lại mục “Cần thực hiện” và "
              + "không giữ được ngày đã nộp. Nhật ký vẫn ghi lại. Sau khi rút không khôi phục được, "
              + "chỉ có thể nộp sản phẩm mới.",
            en: " will not wait for review any more and will not count. The duty goes back to “To "
              + "do”, and the day of this hand-in is not kept. The record keeps it. It cannot be "
              + "undone: only something new can be handed in."))
      }
      WriteForm(to: .withdraw(board.key, id)).write(visit, into: &html) { html in
        html.void(
          .input, .type("hidden"), .name("revision"), .value(String(detail.entry.revision)))
        html(.p, .class("actions")) { html in
          html(
            .button, .type("submit"), .class("danger"),
            text: visit(vi: "Rút sản phẩm", en: "Withdraw it"))
          html(
            .a, .class("button quiet"), .href(Address.deliverable(board.key, id).text),
            text: visit(vi: "Không rút", en: "Keep it"))
        }
      }
    }
    return Reply.page(page, to: request)
  }

  func withdraw(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "deliverable")
    let form = try await form(request, visit)
    guard let revision = Int(form.text("revision")) else { throw SiteProblem.unreadableForm }
    _ = try await ownDeliverable(id, board, visit)
    try await store.withdraw(
      id, of: board.id, revision: revision, by: visit.actor(context))
    return Reply.redirect(
      to: Address.deliverable(board.key, id).with("said", Said.withdrawn.rawValue).text)
  }

  /// A deliverable that the visitor may withdraw.
  private func ownDeliverable(
    _ id: Deliverable.ID, _ board: MovementBoard, _ visit: Visit
  ) async throws -> DeliverableDetail {
    guard let detail = try await store.deliverableDetail(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDeliverable(id)
    }
    try require(.withdraw, unit: detail.deliverable.unit, in: board, visit)
    return detail
  }
}
