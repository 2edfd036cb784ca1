import HTML
import MovementCore

extension BoardRowView {
  /// The cells of a row; empty ones that stand together are one.
  func cells(_ row: BoardRow, _ html: inout HTMLWriter) {
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
    case .found(let count):
      return visit.number(count) + visit(vi: " việc", en: count == 1 ? " duty" : " duties")
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
