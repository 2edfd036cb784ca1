import HTML
import MovementCore

/// A number of a report, opened.
struct FigureView {
  let model: FigureModel
  let visit: Visit

  var title: String { model.field.label }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(model.unit.name, Address.unit(model.movement, model.unit.id).text)])
      .render(visit, into: &html)
    html(.h1, visit.planLanguage, text: title)
    html(.p, .class("sub")) { html in
      html(.b, text: visit.number(model.count.value))
      html.text(" · ")
      html(.span, visit.planLanguage, text: model.report)
      html.text(" · " + visit(model.period.phrase))
    }
    if model.count.isCapped {
      html(
        .p, .class("notice wrong"),
        text: visit(
          vi: "Tổng lớn hơn số lớn nhất ghi được. Vui lòng kiểm tra các số ở dưới.",
          en: "The sum is larger than the largest number that can be kept. Check the numbers below."
        ))
    }
    list(
      visit(vi: "Được tính", en: "Counted"), model.counted, of: model.count.deliverables.count,
      empty: visit(
        vi: "Chưa có sản phẩm nào được tính vào số này.",
        en: "Nothing counts towards this number yet."), &html)
    guard !model.unanswered.isEmpty else { return }
    list(
      visit(vi: "Chưa biết có được tính không", en: "Not known"), model.unanswered,
      of: model.count.unanswered.count, empty: "", &html)
    html(
      .p, .class("soft"),
      text: visit(
        vi: "Các sản phẩm này nạp từ tệp, không kèm nội dung của mẫu.",
        en: "These were loaded from a file, without what their form asks for."))
  }

  private func list(
    _ heading: String, _ rows: [FigureModel.Row], of count: Int, empty: String,
    _ html: inout HTMLWriter
  ) {
    html(.section) { html in
      html(.h2) { html in
        html.text(heading + " ")
        html(.small, text: visit.number(count))
      }
      guard !rows.isEmpty else { return html(.p, .class("empty"), text: empty) }
      html(.ul, .class("record-rows")) { html in
        for row in rows { html(.li) { write(row, &$0) } }
      }
      guard count > rows.count else { return }
      let others = visit.number(count - rows.count)
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Còn \(others) sản phẩm khác, xem ở danh sách của từng đơn vị.",
          en: "\(others) more are on the lists of their units."))
    }
  }

  private func write(_ row: FigureModel.Row, _ html: inout HTMLWriter) {
    html(.div) { html in
      html(
        .a, .href(Address.deliverable(model.movement, row.deliverable.id).text),
        visit.planLanguage, text: row.title ?? row.unit)
      html(.p, .class("soft")) { html in
        let unit = row.title == nil ? "" : row.unit + " · "
        html(.span, visit.planLanguage, text: unit + row.obligation)
        if let day = row.deliverable.submitted { html.text(" · " + day.short) }
      }
    }
    if let adds = row.adds { html(.b, text: visit.number(adds)) }
  }
}
