import HTML
import MovementCore

/// Writes the rows of the board. Cells that are empty are written together, so that a page of many
/// units stays small.
struct BoardRowView {
  let model: BoardModel
  let visit: Visit

  func write(_ row: BoardRow, _ html: inout HTMLWriter) {
    let isUnit = row.isOpen == nil && row.unit != nil
    html(
      .tr, .class(isUnit ? nil : row.unit == nil ? "group all" : "group"),
      .named("data-unit", isUnit ? row.unit?.id : nil),
      .named("data-depth", row.depth == 0 ? nil : String(row.depth)),
      .named("id", isUnit ? nil : row.unit.map { "group-" + $0.id })
    ) { html in
      html(.th, .class("name"), .scope("row")) { name(row, &$0) }
      html(.td, .class("share")) { share(row, &$0) }
      cells(row, &html)
    }
  }

  // MARK: - Name and share

  private func name(_ row: BoardRow, _ html: inout HTMLWriter) {
    guard let unit = row.unit else {
      html(.span, text: visit(vi: "Toàn bộ", en: "All"))
      return
    }
    let page = visit.link(.unit(model.movement, unit.id))
    guard let isOpen = row.isOpen else {
      html(.a, .href(page)) { html in
        html(.span, visit.planLanguage, text: unit.name)
        if let note = note(row, unit) { html(.small, text: note) }
      }
      return
    }
    html(.div) { html in
      toggle(row, unit, isOpen: isOpen, &html)
      html(
        .a, .class("page"), .href(page),
        .label(visit(vi: "Trang của ", en: "Page of ") + unit.name)
      ) { Icon.write(.page, into: &$0) }
    }
  }

  private func toggle(
    _ row: BoardRow, _ unit: Unit, isOpen: Bool, _ html: inout HTMLWriter
  ) {
    var question = model.question
    question.openness = question.openness.toggled(unit.id)
    let address = question.address(model.movement).at("group-" + unit.id)
    html(
      .a, .class("toggle"), .href(visit.link(address)),
      .named("aria-expanded", isOpen ? "true" : "false")
    ) { html in
      Icon.write(isOpen ? .openGroup : .closedGroup, into: &html)
      html(.span, visit.planLanguage, text: unit.name)
      if case .units = row.scope {
        html(
          .small,
          text: visit(vi: "và các đơn vị ngay dưới", en: "and the units directly below it"))
      }
    }
  }

  private func note(_ row: BoardRow, _ unit: Unit) -> String? {
    if row.isOwnRow { return visit(vi: "riêng đơn vị này", en: "this unit itself") }
    if let to = unit.to { return visit(vi: "đến ", en: "until ") + to.short }
    if let from = unit.from, from > model.firstDay {
      return visit(vi: "từ ", en: "from ") + from.short
    }
    return nil
  }

  private func share(_ row: BoardRow, _ html: inout HTMLWriter) {
    let asked = row.share.asked
    guard asked > 0 else {
      if row.share.all > 0 {
        html(.span, .class("soft none"), text: visit(vi: "chưa đến kỳ", en: "not open yet"))
      }
      return
    }
    html(
      .a, .href(visit.link(row.filter.with(.asked).list(model.movement))),
      .named("data-count", asked), .label(shareWords(row))
    ) { html in
      ProgressBar.write(row.share, width: 72, isLabelled: false, visit, into: &html)
      html(.span, text: visit.number(row.share.done) + "/" + visit.number(asked))
    }
  }

  /// A unit's own page says the rest; a group's bar is told in full.
  private func shareWords(_ row: BoardRow) -> String {
    let name = row.unit?.name ?? visit(vi: "Toàn bộ", en: "All")
    guard row.isOpen == nil, row.unit != nil else {
      return name + ": " + ProgressBar.words(for: row.share, visit)
    }
    let done = String(row.share.done) + "/" + String(row.share.asked)
    return name + ": " + visit(vi: "hoàn thành ", en: "done ") + done
  }
}
