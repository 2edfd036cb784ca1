import HTML
import Hummingbird
import MovementCore
import Store

// Throwing a draft away. It is asked first, with what would be lost, because it cannot be undone:
// what was only typed is not on record and leaves no trace.

extension Site {
  func discardQuestion(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "draft")
    let draft = try await ownDraft(id, board, visit)
    let title = visit(vi: "Xóa bản nháp?", en: "Throw the draft away?")
    let page = Shell(visit: visit, board: board, place: .myList, title: title).page { html in
      html(.h1, text: title)
      html(.p, .class("lead")) { html in
        html.text(visit(vi: "Bản nháp ", en: "The draft "))
        let untitled = visit(vi: "(chưa có tên)", en: "(no title yet)")
        html(
          .strong, visit.planLanguage,
          text: "“" + (draft.content.title.isEmpty ? untitled : draft.content.title) + "”")
        html.text(
          visit(
            vi:
              " và \(draft.files.count) tệp đính kèm sẽ bị xóa hẳn, không lấy lại được. Những gì đã "
              + "nộp trước đó vẫn giữ nguyên.",
            en:
              " and its \(counted(draft.files.count, "file", "files")) will be gone for good. What "
              + "was handed in before stays as it is."))
      }
      WriteForm(to: .discardDraft(board.key, id)).write(visit, into: &html) { html in
        html(.p, .class("actions")) { html in
          html(
            .button, .type("submit"), .class("danger"),
            text: visit(vi: "Xóa bản nháp", en: "Throw it away"))
          html(
            .a, .class("button quiet"), .href(Address.draft(board.key, id).text),
            text: visit(vi: "Viết tiếp", en: "Go on writing"))
        }
      }
    }
    return Reply.page(page, to: request)
  }

  func discardDraft(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "draft")
    _ = try await form(request, visit)
    let draft = try await ownDraft(id, board, visit)
    try await store.throwAwayDraft(movement: board.id, id: id)
    return Reply.redirect(
      to: Address.myList(board.key, draft.content.unit).with("said", Said.discarded.rawValue).text)
  }

  /// A draft for whose unit the visitor may hand in.
  func ownDraft(
    _ id: Deliverable.ID, _ board: MovementBoard, _ visit: Visit
  ) async throws -> Draft {
    guard let draft = try await store.draft(movement: board.id, id: id) else {
      throw SiteProblem.noSuchDraft
    }
    try require(.handIn, unit: draft.content.unit, in: board, visit)
    return draft
  }
}
