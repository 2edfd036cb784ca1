import HTML
import MovementCore

extension QueueView {
  /// A table with a box to tick in each row; on a phone the style sheet makes a card of each row.
  func table(_ html: inout HTMLWriter) {
    let form = WriteForm(
      to: model.filter.applied(to: .acceptSeveral(model.movement)), id: "several",
      kind: "several printed")
    form.write(visit, into: &html) { html in
      html(.div, .class("table cards")) { html in
        html(.table) { html in
          html(.caption, .class("hidden-words"), text: title)
          html(.thead) { html in
            html(.tr) { html in
              html(.th, .scope("col")) { html in
                html(.span, .class("hidden-words"), text: visit(vi: "Chọn", en: "Tick"))
              }
              for head in Self.heads { html(.th, .scope("col"), text: visit(head)) }
            }
          }
          html(.tbody) { html in
            for row in model.rows { write(row, &html) }
          }
        }
      }
      actions(&html)
    }
  }

  private static let heads = [
    Phrase(vi: "Sản phẩm", en: "Deliverable"), Phrase(vi: "Đơn vị nộp", en: "Handed in by"),
    Phrase(vi: "Nhiệm vụ", en: "Obligation"), Phrase(vi: "Nhận ngày", en: "Received"),
    Phrase(vi: "Trả lời chậm nhất", en: "Answer by"), Phrase(vi: "Tệp", en: "Files"),
  ]

  private func write(_ row: QueueRow, _ html: inout HTMLWriter) {
    html(.tr, .flag("data-row"), .named("data-deliverable", row.id)) { html in
      html(.td, .class("tick")) { html in
        html.void(
          .input, .type("checkbox"), .name("item"), .value(TickedItem(row.item).description),
          .flag("checked", if: model.isTicked), .named("autocomplete", "off"),
          .label(visit(vi: "Chọn: ", en: "Tick: ") + row.title + ", " + row.unit))
      }
      html(.th, .scope("row")) { html in
        let address = model.filter.applied(to: .review(model.movement, row.id))
        html(.a, .href(visit.link(address)), row.titleLanguage(visit), text: row.title)
        if row.item.revision > 1 {
          html(
            .small, .class("when"),
            text: visit(
              vi: "nộp lại, bản \(row.item.revision)",
              en: "handed in again, revision \(row.item.revision)"))
        }
      }
      html(.td) { html in
        html(
          .a, .href(visit.link(.unit(model.movement, row.item.deliverable.unit))),
          visit.planLanguage, text: row.unit)
      }
      html(.td) { html in
        html(.span, visit.planLanguage, text: row.obligation)
        if let due = row.due { html.text(" · " + due) }
        if let clause = row.item.obligation?.clause {
          html(.small, .class("where"), text: clause)
        }
      }
      html(.td, .class("day"), .named("data-label", visit(Self.heads[3]))) { html in
        html(
          .time, .datetime(row.item.received.description), text: row.item.received.short)
      }
      html(.td, .class("day"), .named("data-label", visit(Self.heads[4]))) { answerBy(row, &$0) }
      html(
        .td, .class(row.item.fileCount == 0 ? "amount none" : "amount"),
        .named("data-label", visit(Self.heads[5])),
        text: visit.number(row.item.fileCount))
    }
  }

  /// “18/09/2019”, and in words if that is over or today.
  private func answerBy(_ row: QueueRow, _ html: inout HTMLWriter) {
    let day = row.item.answerBy
    html(.time, .datetime(day.description), text: day.short)
    let days = day.days(since: visit.today)
    guard days <= 0 else { return }
    html(.strong, .class(days < 0 ? "overdue" : "due-soon")) { html in
      StatusMark.write(days < 0 ? .overdue : .dueSoon, into: &html)
      html.text(
        days == 0
          ? visit(vi: " hôm nay", en: " today")
          : visit(vi: " trễ \(-days) ngày", en: " " + counted(-days, "day", "days") + " late"))
    }
  }

  private func actions(_ html: inout HTMLWriter) {
    html(.div, .class("actions bulk")) { html in
      html(.button, .named("data-key", "a")) { html in
        html.text(visit(vi: "Duyệt các mục đã chọn", en: "Accept what is ticked"))
        html(.output, .named("data-ticked", ""), text: "")
        html(.kbd, text: "A")
      }
      let address = model.address().with("tick", model.isTicked ? nil : "all")
      let count = model.rows.count
      let tick = visit(vi: "Chọn cả trang (\(count))", en: "Tick this page (\(count))")
      let untick = visit(vi: "Bỏ chọn cả trang", en: "Untick this page")
      html(
        .a, .class("button quiet"), .href(visit.link(address)), .named("data-tick-all", tick),
        .named("data-untick", untick), text: model.isTicked ? untick : tick)
    }
  }

  // MARK: - Pages

  func pages(_ html: inout HTMLWriter) {
    guard model.pageCount > 1 else { return }
    html(.nav, .class("pages"), .label(visit(vi: "Trang", en: "Pages"))) { html in
      step(-1, visit(vi: "Trang trước", en: "Previous page"), &html)
      let page = visit.number(model.page)
      let count = visit.number(model.pageCount)
      html(.span, text: visit(vi: "Trang \(page) / \(count)", en: "Page \(page) of \(count)"))
      step(1, visit(vi: "Trang sau", en: "Next page"), &html)
    }
  }

  private func step(_ direction: Int, _ words: String, _ html: inout HTMLWriter) {
    let page = model.page + direction
    guard (1...model.pageCount).contains(page) else { return }
    html(
      .a, .class("button quiet"), .named("rel", direction < 0 ? "prev" : "next"),
      .href(visit.link(model.address(page: page))), text: words)
  }
}
