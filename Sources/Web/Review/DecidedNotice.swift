import HTML
import Hummingbird
import MovementCore
import Store

/// What the visitor decided with the last press, with the way to take it back.
struct DecidedNotice {
  let movement: MovementKey
  /// What was decided together; never empty.
  let entries: [DeliverableEntry]
  /// Where one goes on after taking it back.
  let filter: QueueFilter
  /// The title and the unit of the only one.
  let title: String
  let unit: String
  /// The last day on which a correction keeps its day.
  let lastDayToKeep: CivilDate

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.div, .class("notice good decided"), .role("status"), .id("decided")) { html in
      html(.p, text: words(visit))
      let undone = entries.compactMap(\.undoable)
      guard !undone.isEmpty else { return }
      let to =
        entries.count == 1
        ? Address.undoReview(movement, entries[0].deliverable.id) : .undoSeveral(movement)
      WriteForm(to: filter.applied(to: to)).write(visit, into: &html) { html in
        for item in undone {
          html.void(.input, .type("hidden"), .name("review"), .value(item.description))
        }
        html(.button, .class("quiet"), .named("data-key", "u")) { html in
          html.text(
            entries.count == 1
              ? visit(vi: "Hoàn tác", en: "Undo")
              : visit(vi: "Hoàn tác cả \(undone.count)", en: "Undo all \(undone.count)"))
          html(.kbd, text: "U")
        }
      }
    }
  }

  private func words(_ visit: Visit) -> String {
    let decision = entries[0].lastReview?.decision ?? .accept
    if entries.count > 1 {
      let count = visit.number(entries.count)
      let units = visit.number(Set(entries.map(\.deliverable.unit)).count)
      if decision == .undo {
        return visit(
          vi: "Đã hoàn tác; \(count) sản phẩm lại chờ duyệt.",
          en: "Undone; \(count) deliverables wait for review again.")
      }
      return visit(
        vi: "Đã duyệt \(count) sản phẩm của \(units) đơn vị. Mỗi đơn vị nhận một thông báo.",
        en: "Accepted \(count) deliverables of \(units) units. Each unit gets one notice.")
    }
    switch decision {
    case .accept:
      return visit(vi: "Đã duyệt “\(title)” của \(unit).", en: "Accepted “\(title)” of \(unit).")
    case .return:
      return visit(
        vi: "Đã trả lại “\(title)” cho \(unit). Đơn vị nộp lại chậm nhất \(lastDayToKeep.short) "
          + "thì giữ nguyên ngày nộp.",
        en: "Returned “\(title)” to \(unit). If it hands in again by \(lastDayToKeep.short), it "
          + "keeps its day.")
    case .undo:
      return visit(
        vi: "Đã hoàn tác; “\(title)” của \(unit) lại chờ duyệt.",
        en: "Undone; “\(title)” of \(unit) waits for review again.")
    }
  }
}

extension DeliverableEntry {
  /// The decision that can be taken back; nil if there is none.
  fileprivate var undoable: TickedItem? {
    guard let answer, answer.revision == revision, !isReleased else { return nil }
    return TickedItem(deliverable: deliverable.id, number: answer.number)
  }
}

extension Site {
  /// What the address says was decided just now (`?done=` and the batch), if it was decided by this
  /// visitor; nothing otherwise. One statement if it says so.
  func decidedNotice(
    _ board: MovementBoard, _ visit: Visit, batch: String? = nil
  ) async throws -> DecidedNotice? {
    guard let batch = batch ?? visit.query["done"], !batch.isEmpty, let account = visit.account
    else { return nil }
    let entries = try await store.decided(
      movement: board.id, batch: batch, by: account.id, after: board.position - Self.justNow)
    guard let first = entries.first else { return nil }
    let row = QueueRow(
      QueueItem(first, in: board, ReceiptDays(board, reviewRules, today: visit.today)), in: board,
      visit.language)
    let day = first.lastReview?.day ?? visit.today
    return DecidedNotice(
      movement: board.key, entries: entries, filter: try QueueFilter(visit, board),
      title: row.title, unit: row.unit,
      lastDayToKeep: reviewRules.lastDayToKeep(returned: day))
  }

  /// How many lines of the record are looked through: an address that is kept says no more what
  /// was decided long ago.
  private static let justNow: Int64 = 5_000
}
