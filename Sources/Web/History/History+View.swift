import HTML
import MovementCore
import Store

/// A page of the record: all changes of a movement, of everything, or of one record.
struct HistoryView {
  let model: HistoryModel
  let visit: Visit

  var title: String {
    guard let subject = model.subject else {
      return visit(vi: "Nhật ký thay đổi", en: "Record of changes")
    }
    return visit(vi: "Nhật ký: ", en: "Record: ") + visit(subject.kindName).lowercasedFirst
      + (subject.name.map { " " + $0 } ?? "")
  }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: crumbs).render(visit, into: &html)
    html(.h1, text: title)
    head(&html)
    filter(&html)
    guard !model.entries.isEmpty else { return empty(&html) }
    html(.ol, .class("history record")) { html in
      for entry in model.entries {
        html(.li) { html in
          HistoryEntryView(entry: entry, visit: visit, isOfOneRecord: model.subject != nil)
            .write(into: &html)
        }
      }
    }
    pager(&html)
  }

  private var crumbs: [(words: String, address: String)] {
    var steps: [(words: String, address: String)] = []
    if let board = model.board, visit.isOrganiser {
      steps.append((visit(Shell.Place.manage.name), Address.manage(board.key).text))
    }
    if model.subject != nil {
      let list = model.board.map { Address.history($0.key) } ?? .history
      steps.append((visit(vi: "Nhật ký thay đổi", en: "Record of changes"), list.text))
    }
    return steps
  }

  private func head(_ html: inout HTMLWriter) {
    html(.p, .class("sub")) { html in
      if let page = model.subject?.page {
        html(.a, .href(page.text), text: visit(vi: "Mở trang", en: "Open its page"))
      } else if model.subject == nil {
        html.text(
          visit(
            vi: "Mỗi lần ghi đều để lại một dòng: ai, lúc nào, trước và sau. Mới nhất đứng trước.",
            en: "Every write leaves a line: who, when, before and after. The latest comes first."))
      }
      if model.board != nil, model.subject == nil, visit.isOrganiser {
        html.text(" ")
        html(
          .a, .href(Address.history.text),
          text: visit(
            vi: "Nhật ký của đơn vị, tài khoản và các phong trào khác",
            en: "The record of units, accounts and other movements"))
      }
    }
  }

  private func filter(_ html: inout HTMLWriter) {
    guard let question = model.question else { return }
    let action = model.board.map { Address.history($0.key) } ?? .history
    html(
      .form, .class("filter"), .named("method", "get"), .action(action.text),
      .label(visit(vi: "Lọc nhật ký", en: "Filter the record"))
    ) { html in
      html(.label) { html in
        html.text(visit(vi: "Loại", en: "Kind"))
        html(.select, .name("kind")) { html in
          html(.option, .value(""), text: visit(vi: "Tất cả", en: "All"))
          for kind in model.kinds {
            html(
              .option, .value(kind.rawValue), .flag("selected", if: kind == question.kind),
              text: visit(kind.phrase))
          }
        }
      }
      if model.board != nil {
        html(.label) { html in
          html.text(visit(vi: "Tên đơn vị", en: "Unit's name"))
          html.void(.input, .type("search"), .name("name"), .value(question.name))
        }
        if let unit = question.unit {
          html.void(.input, .type("hidden"), .name("unit"), .value(unit))
        }
      }
      html(.button, .class("quiet"), text: visit(vi: "Lọc", en: "Filter"))
    }
    unit(question, &html)
  }

  private func unit(_ question: HistoryQuestion, _ html: inout HTMLWriter) {
    guard let unit = question.unit, let name = model.board?.directory[unit]?.name else { return }
    let part = FilterPart(
      words: visit(vi: "Đơn vị: ", en: "Unit: ") + name, without: CellFilter())
    FilterParts(parts: [part]).render(visit, into: &html) { _ in
      visit.address.with("unit", nil).with("from", nil).text
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: model.next == nil
          ? visit(vi: "Không có dòng nào như vậy.", en: "There is no such line.")
          : visit(vi: "Không có dòng nào ở trang này.", en: "No line on this page."))
    }
    pager(&html)
  }

  private func pager(_ html: inout HTMLWriter) {
    guard model.next != nil || visit.query["from"] != nil else { return }
    html(.nav, .class("pages"), .label(visit(vi: "Các trang", en: "Pages"))) { html in
      if visit.query["from"] != nil {
        html(
          .a, .class("button quiet"), .href(visit.address.with("from", nil).text),
          text: visit(vi: "Mới nhất", en: "Latest"))
      }
      if let next = model.next {
        html(
          .a, .class("button quiet"), .href(visit.address.with("from", String(next)).text),
          text: visit(vi: "Cũ hơn", en: "Older"))
      }
    }
  }
}
