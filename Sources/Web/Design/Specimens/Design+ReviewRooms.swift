import HTML
import MovementCore
import Store

// What a reviewer works with: the queue, and one file with its answer.
extension DesignView {
  func queue(_ html: inout HTMLWriter) {
    let rows = model.rooms.waiting
    let key = model.movement
    guard !rows.isEmpty else { return }
    caption(vi: "Vừa quyết định; hoàn tác được", en: "Decided just now; can be undone", &html)
    sample("", &html) { visit, html in
      if let batch = model.rooms.answers.first, let file = model.rooms.decided {
        DecidedNotice(
          movement: key, entries: batch.entries, filter: QueueFilter(), title: file.row.title,
          unit: file.row.unit, lastDayToKeep: file.lastDayToKeep
        ).write(visit, into: &html)
      }
      let refused = QueueRefusal(
        deliverable: rows[0].id, title: rows[0].title + ", " + rows[0].unit,
        phrase: ConflictWords(timeZone: model.rooms.plan.timeZone).phrase(for: .withdrawn))
      QueueRefusals(
        refusals: [refused, .nothingTicked], movement: key, filter: QueueFilter()
      ).write(visit, into: &html)
    }
    caption(vi: "Lọc, chọn nhiều, sang trang", en: "Filter, several at once, pages", &html)
    sample("", &html) { visit, html in
      let choices = rows.prefix(2).map { row in
        QueueModel.Choice(id: row.item.deliverable.unit, name: row.unit, count: 1)
      }
      let queue = QueueView(
        model: QueueModel(
          movement: key, filter: QueueFilter(), rows: rows, page: 2, pageCount: 3,
          total: rows.count, lateCount: 1, allCount: rows.count, addressees: [],
          obligations: [], units: choices, isTicked: true),
        notice: nil, isWithoutUnit: false, visit: visit)
      queue.filterForm(&html)
      queue.table(&html)
      queue.pages(&html)
    }
    caption(vi: "Không còn gì chờ duyệt", en: "Nothing waits", &html)
    sample("", &html) { visit, html in
      let none = QueueModel(
        movement: key, filter: QueueFilter(), rows: [], page: 1, pageCount: 1, total: 0,
        lateCount: 0, allCount: 0, addressees: [], obligations: [], units: [], isTicked: false)
      QueueView(model: none, notice: nil, isWithoutUnit: false, visit: visit).empty(&html)
    }
  }

  func review(_ html: inout HTMLWriter) {
    guard let file = model.rooms.file else { return }
    caption(
      vi: "Sản phẩm, và trả lời bị trùng với người khác, còn thiếu lý do",
      en: "The file; an answer that came too late and lacks its reason", &html)
    sample("desk", &html) { visit, html in
      ReviewView(model: file, visit: visit).neighbours(&html)
      html(.article, .class("file")) { ReviewFile(model: file, visit: visit).write(into: &$0) }
      html(.div, .class("answer")) { html in
        let words = ConflictWords(timeZone: model.rooms.plan.timeZone)
        ReviewAnswer(
          model: file, conflict: words.phrase(for: .changed(revision: 2)), reason: "",
          problems: WrongFields([
            "reason": Phrase(
              vi: "Chưa có lý do. Vui lòng ghi lý do để đơn vị biết.",
              en: "There is no reason. Please say why, so that the unit knows.")
          ]), visit: visit
        ).write(into: &html)
      }
    }
    KeyHelp(keys: KeyHelp.review).write(visit, into: &html)
    guard let decided = model.rooms.decided, let decision = decided.decision else { return }
    caption(vi: "Đã quyết định", en: "Decided", &html)
    sample("", &html) { visit, html in
      DecisionNote(decision: decision, model: decided, visit: visit).write(into: &html)
    }
  }
}
