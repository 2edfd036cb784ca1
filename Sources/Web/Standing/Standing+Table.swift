import HTML
import MovementCore

extension StandingView {
  /// A table; on a phone the style sheet makes a card of each row.
  func table(_ html: inout HTMLWriter) {
    html(.div, .class("table cards")) { html in
      html(.table) { html in
        html(.caption, .class("hidden-words"), text: title)
        html(.thead) { html in
          html(.tr) { html in
            for head in Self.heads {
              html(.th, .scope("col"), text: visit(head))
            }
          }
        }
        html(.tbody) { html in
          for row in model.rows { write(row, &html) }
        }
      }
    }
  }

  private static let heads = [
    Phrase(vi: "Đơn vị", en: "Unit"), Phrase(vi: "Nhiệm vụ", en: "Obligation"),
    Phrase(vi: "Hạn cuối", en: "Last day"), Phrase(vi: "Tình trạng", en: "Status"),
    Phrase(vi: "Đã đạt", en: "Done"),
  ]

  private func write(_ row: StandingModel.Row, _ html: inout HTMLWriter) {
    html(
      .tr, .named("data-unit", row.unit.id), .named("data-obligation", row.obligation.id),
      .named("data-due", row.due.number), .named("data-status", row.status.rawValue)
    ) { html in
      html(.th, .scope("row")) { html in
        let address = Address.cell(
          model.movement, row.unit.id, row.obligation.id, due: row.due.number)
        html(.a, .href(visit.link(address)), visit.planLanguage, text: row.unit.name)
      }
      html(.td) { html in
        html(
          .a, .href(visit.link(.obligation(model.movement, row.obligation.id)))
        ) { PlanText.write(titleOf: row.due, of: row.obligation, visit, into: &$0) }
        html(.small, .class("where"), text: row.obligation.clause)
      }
      html(.td, .class("day"), .named("data-label", visit(Self.heads[2]))) { html in
        html(.time, .datetime(row.due.lastDay.description), text: visit.long(row.due.lastDay))
      }
      html(.td) { html in
        StatusMark.writeWithWords(row.status, visit, into: &html)
        if row.status == .overdue { html.text(" · " + overdueDays(row)) }
        if let note = note(row) { html(.small, .class("when"), text: note) }
      }
      html(.td, .class("amount"), .named("data-label", visit(Self.heads[4])), text: amount(row))
    }
  }

  /// “12 ngày”.
  private func overdueDays(_ row: StandingModel.Row) -> String {
    let days = visit.day.days(since: row.due.lastDay)
    return visit(vi: "\(visit.number(days)) ngày", en: counted(days, "day", "days"))
  }

  /// “còn 4 ngày”, “trễ 12 ngày”.
  private func note(_ row: StandingModel.Row) -> String? {
    switch row.status {
    case .dueSoon, .open: visit.daysLeft(until: row.due.lastDay)
    // Whoever waits for an answer is not told to be late.
    case .inReview:
      row.due.lastDay < visit.day ? nil : visit.daysLeft(until: row.due.lastDay)
    case .late, .met: row.metDay.map { visit.earliness(of: $0, lastDay: row.due.lastDay) }
    case .upcoming: visit(vi: "bắt đầu từ ", en: "opens on ") + row.due.opens.short
    case .overdue, .exempt, .closed: nil
    }
  }

  /// “1/2 bài”.
  private func amount(_ row: StandingModel.Row) -> String {
    visit.number(row.have) + "/" + visit.number(row.need) + " "
      + row.obligation.measure[visit.language, of: row.need]
  }

  // MARK: - Pages

  func pages(_ html: inout HTMLWriter) {
    guard model.pageCount > 1 else { return }
    html(.nav, .class("pages"), .label(visit(vi: "Trang", en: "Pages"))) { html in
      step(-1, visit(vi: "Trang trước", en: "Previous page"), &html)
      let page = visit.number(model.question.page)
      let count = visit.number(model.pageCount)
      html(.span, text: visit(vi: "Trang \(page) / \(count)", en: "Page \(page) of \(count)"))
      step(1, visit(vi: "Trang sau", en: "Next page"), &html)
    }
  }

  private func step(_ direction: Int, _ words: String, _ html: inout HTMLWriter) {
    var question = model.question
    question.page += direction
    guard (1...model.pageCount).contains(question.page) else { return }
    html(
      .a, .class("button quiet"), .named("rel", direction < 0 ? "prev" : "next"),
      .href(visit.link(question.address(model.movement))), text: words)
  }
}
