import HTML
import MovementCore

/// The units that owe an obligation, those who are late first.
struct ObligationUnits {
  let model: ObligationModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.section, .id("units")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Đơn vị ", en: "Units "))
        html(.small, text: visit.number(model.unitCount))
      }
      key(&html)
      html(.ul, .class("unit-rows")) { html in
        for unit in model.units { html(.li) { row(unit, &$0) } }
      }
      rest(&html)
    }
  }

  /// What the marks in a row stand for, where there are several dues.
  private func key(_ html: inout HTMLWriter) {
    guard model.dues.count > 1 else { return }
    let names = model.dues.compactMap { model.obligation.name(of: $0.due).map { visit($0) } }
    html(
      .p, .class("soft"),
      text: visit(
        vi: "Mỗi dấu là một kỳ, theo thứ tự: ", en: "Each mark is a due date, in order: ")
        + names.joined(separator: ", ") + ".")
  }

  private func row(_ unit: ObligationUnit, _ html: inout HTMLWriter) {
    html(
      .a, .href(address(of: unit, unit.cells.first)), visit.planLanguage, text: unit.unit.name)
    if model.dues.count == 1, let cell = unit.cells.first {
      html(.span, .class("standing")) { html in
        StatusMark.writeWithWords(cell.status, visit, into: &html)
        html.text(detail(cell))
      }
    } else {
      html(.span, .class("standing marks")) { html in
        for cell in unit.cells { mark(cell, of: unit, &html) }
      }
    }
  }

  /// One of several dues: a mark that leads to the unit's cell.
  private func mark(_ cell: ObligationUnit.Item, of unit: ObligationUnit, _ html: inout HTMLWriter)
  {
    let name = model.obligation.name(of: cell.due).map { visit($0) + ": " } ?? ""
    let words = name + visit(cell.status.phrase)
    html(
      .a, .href(address(of: unit, cell)), .label(unit.unit.name + ", " + words), .title(words)
    ) { StatusMark.write(cell.status, into: &$0) }
  }

  /// “ · 1/2 bài”, or the day on which it was met.
  private func detail(_ cell: ObligationUnit.Item) -> String {
    if let day = cell.metDay { return " · " + day.short }
    guard cell.need > 1 else { return "" }
    return " · " + visit.number(cell.have) + "/" + visit.number(cell.need) + " "
      + model.obligation.measure[visit.language, of: cell.need]
  }

  private func address(of unit: ObligationUnit, _ cell: ObligationUnit.Item?) -> String {
    guard let cell else { return visit.link(.unit(model.movement, unit.unit.id)) }
    return visit.link(
      .cell(model.movement, unit.unit.id, model.obligation.id, due: cell.due.number))
  }

  private func rest(_ html: inout HTMLWriter) {
    let more = model.unitCount - model.units.count
    guard more > 0 else { return }
    html(.p) { html in
      let all = CellFilter(obligation: model.obligation.id).list(model.movement)
      html(
        .a, .href(visit.link(all)),
        text: visit(
          vi: "Xem thêm \(visit.number(more)) đơn vị", en: "See \(visit.number(more)) more units"))
    }
  }
}
