import HTML
import MovementCore

/// Which reports and papers there are.
struct PapersView {
  let model: PapersModel
  let visit: Visit

  static let title = Phrase(vi: "Báo cáo, văn bản", en: "Reports and papers")

  func render(into html: inout HTMLWriter) {
    html(.h1, text: visit(Self.title))
    html(.p, .class("sub"), text: visit.asOf)
    DayNote.write(visit, into: &html)
    if !model.reports.isEmpty {
      list(visit(vi: "Báo cáo của đơn vị", en: "Reports of units"), model.reports, &html)
    }
    list(visit(vi: "Bảng và công văn", en: "Tables and letters"), model.tables, &html)
  }

  private func list(_ heading: String, _ lines: [PapersModel.Line], _ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2, text: heading)
      html(.ul, .class("record-rows")) { html in
        for line in lines {
          html(.li) { html in
            html(
              .a, .href(visit.link(line.address)),
              line.isPlanText ? visit.planLanguage : .lang(visit.language.rawValue),
              text: visit(line.title))
            if let rollUp = line.rollUp {
              html(.span, .class("soft"), text: CoverageWords.short(rollUp, visit))
            }
          }
        }
      }
    }
  }
}

/// How complete reports are, in words.
enum CoverageWords {
  /// “48/52 đã được duyệt (92%)”
  static func short(_ rollUp: RollUp, _ visit: Visit) -> String {
    let done = visit.number(rollUp.done)
    let asked = visit.number(rollUp.asked)
    guard rollUp.asked > 0 else { return visit(vi: "chưa đến kỳ", en: "not yet due") }
    return visit(
      vi: "\(done)/\(asked) đã được duyệt (\(percent(rollUp.rate)))",
      en: "\(done)/\(asked) accepted (\(percent(rollUp.rate)))")
  }

  /// The same with how many were in time: “…, đúng hạn 90%”.
  static func long(_ rollUp: RollUp, _ visit: Visit) -> String {
    guard rollUp.onTime != nil else { return short(rollUp, visit) }
    let onTime = percent(rollUp.onTime)
    return short(rollUp, visit) + visit(vi: ", đúng hạn \(onTime)", en: ", on time \(onTime)")
  }
}

/// The units that owe a report.
struct ReportUnitsView {
  let model: ReportUnitsModel
  let visit: Visit

  var title: String { model.obligation.title }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(visit(PapersView.title), visit.link(.papers(model.movement)))])
      .render(visit, into: &html)
    html(.h1, visit.planLanguage, text: title)
    html(.p, .class("sub"), text: model.obligation.clause + " · " + visit.asOf)
    DayNote.write(visit, into: &html)
    html(.ul, .class("record-rows")) { html in
      for line in model.dues {
        html(.li) { html in
          let name = model.obligation.name(of: line.due).map { visit($0) } ?? line.due.lastDay.short
          html(.b, text: name)
          html(.span, .class("soft"), text: CoverageWords.long(line.rollUp, visit))
        }
      }
    }
    units(&html)
  }

  private func units(_ html: inout HTMLWriter) {
    html(.section, .id("units")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Đơn vị ", en: "Units "))
        html(.small, text: visit.number(model.units.count + model.further))
      }
      guard !model.units.isEmpty else {
        return html(
          .p, .class("empty"),
          text: visit(
            vi: "Không có báo cáo nào mà tài khoản này được xem.",
            en: "There is no report that this account may read."))
      }
      html(.ul, .class("unit-rows")) { html in
        for line in model.units { html(.li) { row(line, &$0) } }
      }
      guard model.further > 0 else { return }
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Còn \(visit.number(model.further)) đơn vị khác, mở từ trang của từng đơn vị.",
          en: "\(visit.number(model.further)) more units; open them from their pages."))
    }
  }

  private func row(_ line: ReportUnitsModel.UnitLine, _ html: inout HTMLWriter) {
    html(
      .a, .href(address(line, line.cells.last?.due)), visit.planLanguage, text: line.unit.name)
    html(.span, .class("standing")) { html in
      for cell in line.cells {
        let name = model.obligation.name(of: cell.due).map { visit($0) + ": " } ?? ""
        guard line.cells.count > 1 else {
          StatusMark.writeWithWords(cell.status, visit, into: &html)
          continue
        }
        let words = name + visit(cell.status.phrase)
        html(
          .a, .href(address(line, cell.due)), .label(line.unit.name + ", " + words), .title(words)
        ) { StatusMark.write(cell.status, into: &$0) }
      }
    }
  }

  private func address(_ line: ReportUnitsModel.UnitLine, _ due: Due?) -> String {
    visit.link(
      .paper(
        model.movement, model.type, unit: line.unit.id,
        period: model.dues.count > 1 ? due?.number : nil))
  }
}
