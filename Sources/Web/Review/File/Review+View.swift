import HTML
import MovementCore

/// The page of one deliverable before its reviewer: the queue, the file, the answer.
struct ReviewView {
  let model: ReviewModel
  /// What was decided just now.
  var notice: DecidedNotice?
  /// Why a decision was not written; says what happened meanwhile.
  var conflict: Phrase?
  /// What was typed as a reason before the page came back.
  var reason = ""
  var problems = WrongFields()
  let visit: Visit

  var title: String { model.row.title }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Chờ duyệt", en: "To review"), visit.link(queueAddress))
    ]).render(visit, into: &html)
    notice?.write(visit, into: &html)
    html(.div, .class("desk")) { html in
      neighbours(&html)
      html(.article, .class("file")) { html in
        ReviewFile(model: model, visit: visit).write(into: &html)
      }
      html(.div, .class("answer")) { html in
        ReviewAnswer(
          model: model, conflict: conflict, reason: reason, problems: problems, visit: visit
        ).write(into: &html)
        KeyHelp(keys: KeyHelp.review).write(visit, into: &html)
      }
    }
  }

  private var queueAddress: Address { model.filter.applied(to: .queue(model.movement)) }

  /// What stands beside it in the queue, and how many are left.
  func neighbours(_ html: inout HTMLWriter) {
    html(
      .nav, .class("queue"), .id("queue"), .flag("data-live"),
      .label(visit(vi: "Danh sách chờ duyệt", en: "The queue"))
    ) { html in
      html(.p, .class("left")) { html in
        html(
          .a, .href(visit.link(queueAddress)), .named("data-key", "q"), text: leftWords)
      }
      html(.ol) { html in
        for row in model.queue.rows {
          html(.li) { html in
            html(
              .a, .href(address(row.item)), .current(row.id == model.row.id)
            ) { html in
              html(.b, row.titleLanguage(visit), text: row.title)
              html(.span, visit.planLanguage, text: row.unit)
              html(.span, text: answerBy(row.item))
            }
          }
        }
      }
      if model.queue.more > 0 {
        html(
          .p,
          text: visit(
            vi: "và \(visit.number(model.queue.more)) sản phẩm nữa",
            en: "and \(visit.number(model.queue.more)) more"))
      }
    }
  }

  private var leftWords: String {
    let left = visit.number(model.queue.left)
    if model.queue.left == 0 {
      return visit(vi: "Không còn sản phẩm nào khác", en: "Nothing else waits")
    }
    return model.filter.isActive
      ? visit(vi: "Còn \(left) sản phẩm, theo điều kiện lọc", en: "\(left) left, as filtered")
      : visit(vi: "Còn \(left) sản phẩm chờ duyệt", en: "\(left) left to review")
  }

  private func answerBy(_ item: QueueItem) -> String {
    let day = item.answerBy.dayAndMonth
    return item.isLate(on: visit.today)
      ? visit(vi: "đã quá hạn trả lời \(day)", en: "answer was due \(day)")
      : visit(vi: "trả lời chậm nhất \(day)", en: "answer by \(day)")
  }

  private func address(_ item: QueueItem) -> String {
    visit.link(model.filter.applied(to: .review(model.movement, item.id)))
  }
}
