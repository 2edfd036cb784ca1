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
      html.text(visit(vi: "Toàn bộ", en: "All"))
      return
    }
    let page = visit.link(.unit(model.movement, unit.id))
    guard let isOpen = row.isOpen else {
      html(.a, .href(page), text: unit.name)
      if let note = note(row, unit) { html(.small, text: note) }
      return
    }
    var question = model.question
    question.openness = question.openness.toggled(unit.id)
    let address = question.address(model.movement).at("group-" + unit.id)
    html(
      .a, .class("toggle"), .href(visit.link(address)),
      .named("aria-expanded", isOpen ? "true" : "false")
    ) { html in
      Icon.write(isOpen ? .openGroup : .closedGroup, into: &html)
      html.text(unit.name)
      if case .units = row.scope {
        html(.small, text: visit(vi: "và đơn vị trực thuộc", en: "and its single units"))
      }
    }
    html(
      .a, .class("page"), .href(page),
      .label(visit(vi: "Trang của ", en: "Page of ") + unit.name)
    ) { Icon.write(.page, into: &$0) }
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

  // MARK: - Cells

  private func cells(_ row: BoardRow, _ html: inout HTMLWriter) {
    var empty = 0
    func close(_ html: inout HTMLWriter) {
      guard empty > 0 else { return }
      html.empty(.td, .named("colspan", empty == 1 ? nil : String(empty)))
      empty = 0
    }
    let page = row.unit.map { visit.link(.unit(model.movement, $0.id)) } ?? ""
    let list = listPrefix(row)
    for index in model.columns.indices {
      let isAtLine = model.columns[index].isAtLine
      if isAtLine { close(&html) }
      switch row.cells[index] {
      case nil where isAtLine: html.empty(.td, .class("today"))
      case nil: empty += 1
      case .status(let status)?:
        close(&html)
        mark(status, index, row, page: page, &html)
      case .count(let count)?:
        close(&html)
        html(.td, .class(model.columns[index].cellClass)) {
          self.count(count, index, row, list: list, &$0)
        }
      }
    }
    close(&html)
  }

  /// - Parameter page: The address of the unit's page.
  private func mark(
    _ status: Status, _ index: Int, _ row: BoardRow, page: String, _ html: inout HTMLWriter
  ) {
    let words = model.columns[index].words + ": " + visit(status.phrase)
    html(
      .td, .class(model.columns[index].cellClass),
      .named("data-obligation", model.columns[index].obligation.id),
      .named("data-due", model.columns[index].due.number), .named("data-status", status.rawValue)
    ) { html in
      html(
        .a, .href(page + "#" + model.columns[index].fragment),
        .label((row.unit?.name ?? "") + ", " + words), .title(words)
      ) { StatusMark.writeBare(status, into: &$0) }
    }
  }

  /// The address of the list of what a row counts, up to the column.
  private func listPrefix(_ row: BoardRow) -> String {
    var filter = row.filter
    filter.obligation = nil
    filter.due = nil
    filter.statuses = []
    let address = visit.link(filter.list(model.movement))
    return address + (address.contains("?") ? "&" : "?")
  }

  private func count(
    _ count: BoardCount, _ index: Int, _ row: BoardRow, list: String, _ html: inout HTMLWriter
  ) {
    let words = model.columns[index].words + ": " + count.words(visit)
    let name = row.unit?.name ?? visit(vi: "Toàn bộ", en: "All")
    html(
      .a, .class(count.tone),
      .href(list + model.columns[index].question + count.statusQuestion),
      .named("data-count", count.listed), .label(name + ", " + words), .title(words),
      text: count.text)
  }
}

extension BoardColumn {
  fileprivate var cellClass: String? {
    switch (isAtLine, obligation.isOptional) {
    case (false, false): nil
    case (true, false): "today"
    case (false, true): "optional"
    case (true, true): "today optional"
    }
  }
}

extension BoardCount {
  /// “4/5”.
  var text: String {
    switch figure {
    case .done(let done, let all): String(done) + "/" + String(all)
    case .found(let count): String(count)
    case .exempt: "–"
    }
  }

  /// What the address of the list asks besides row and column.
  fileprivate var statusQuestion: String {
    statuses.isEmpty ? "" : "&status=" + statuses.map(\.text).joined(separator: "%2C")
  }

  /// “4/5 đã hoàn thành, 1 quá hạn”.
  func words(_ visit: Visit) -> String {
    switch figure {
    case .exempt: return visit(Status.exempt.phrase)
    case .found(let count): return visit.number(count)
    case .done:
      let done = text + visit(vi: " đã hoàn thành", en: " done")
      guard overdue > 0 else { return done }
      return done + ", " + visit.number(overdue) + " " + visit(Status.overdue.phrase).lowercased()
    }
  }

  /// How it looks.
  fileprivate var tone: String? {
    if overdue > 0 { return "behind" }
    guard case .done(let done, let all) = figure, done == all else { return nil }
    return "complete"
  }
}
