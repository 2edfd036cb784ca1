import HTML
import MovementCore
import Papers

/// A unit's report: what it says, what it counts, who is missing in it.
struct UnitReportView {
  let model: UnitReportModel
  let visit: Visit

  init(_ model: UnitReportModel, visit: Visit) {
    self.model = model
    self.visit = visit
  }

  private var report: UnitReport { model.report }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(PapersView.title), visit.link(.papers(model.movement))),
      (report.unit.name, visit.link(.unit(model.movement, report.unit.id))),
    ]).render(visit, into: &html)
    html(.h1, visit.planLanguage, text: report.title(visit.language))
    html(.p, .class("sub")) { html in
      html(.span, visit.planLanguage, text: report.unit.name)
      html.text(" · " + visit(report.stateNote ?? report.period.phrase))
    }
    periods(&html)
    PaperDownloads(
      movement: model.movement, type: report.obligation.id, unit: report.unit.id,
      period: report.period.due.number
    ).write(visit, into: &html)
    source(&html)
    if let address = model.letterhead {
      html(.p) { html in
        html(
          .a, .href(address.text),
          text: visit(vi: "Sửa mẫu đầu văn bản và người ký", en: "Letterhead and signer"))
      }
    }
    for coverage in report.coverage { write(coverage, &html) }
    for part in report.form.parts { write(part, &html) }
  }

  private func periods(_ html: inout HTMLWriter) {
    guard model.dues.count > 1 else { return }
    html(.nav, .class("choices"), .label(visit(vi: "Kỳ báo cáo", en: "Period"))) { html in
      html(.ul) { html in
        for due in model.dues where due.opens <= visit.today {
          let address = Address.paper(
            model.movement, report.obligation.id, unit: report.unit.id, period: due.number)
          html(.li) { html in
            html(
              .a, .href(visit.link(address)), .current(due.number == report.period.due.number),
              text: report.obligation.name(of: due).map { visit($0) } ?? due.lastDay.short)
          }
        }
      }
    }
  }

  /// Where it comes from: what was handed in, or the form that waits for it.
  private func source(_ html: inout HTMLWriter) {
    if let handedIn = report.handedIn {
      html(.p) { html in
        html(
          .a, .href(Address.deliverable(model.movement, handedIn.deliverable.id).text),
          text: visit(vi: "Xem báo cáo đã nộp", en: "The report as it was handed in"))
        if let day = handedIn.deliverable.submitted { html.text(" · " + day.short) }
      }
    } else if let address = model.handIn {
      html(.p) { html in
        html(
          .a, .href(address.text),
          text: visit(vi: "Viết và nộp báo cáo này", en: "Write and hand in this report"))
      }
    }
  }

  // MARK: - Who is missing

  private func write(_ coverage: ReportCoverage, _ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2) { html in
        html.text(visit(vi: "Báo cáo nhận được: ", en: "Reports received: "))
        html(
          .span, visit.planLanguage,
          text: coverage.obligation.title(of: coverage.due, visit.language))
      }
      html(.p, text: CoverageWords.long(coverage.rollUp, visit))
      guard !coverage.missing.isEmpty else { return }
      html(.details, .flag("open", if: coverage.missing.count <= 12)) { html in
        html(.summary) { html in
          let count = visit.number(coverage.missing.count)
          html.text(
            visit(
              vi: "\(count) đơn vị chưa có báo cáo được duyệt",
              en: "\(count) without an accepted report"))
        }
        html(.ul, .class("unit-rows")) { html in
          for missing in coverage.missing { html(.li) { write(missing, coverage, &$0) } }
        }
      }
    }
  }

  private func write(
    _ missing: ReportCoverage.Missing, _ coverage: ReportCoverage, _ html: inout HTMLWriter
  ) {
    let address = Address.cell(
      model.movement, missing.unit.id, coverage.obligation.id, due: coverage.due.number)
    html(.a, .href(visit.link(address)), visit.planLanguage, text: missing.unit.name)
    html(.span, .class("standing")) { html in
      StatusMark.writeWithWords(missing.status, visit, into: &html)
      let days = report.period.asOf.days(since: missing.lastDay)
      if days > 0 {
        html.text(
          visit(
            vi: " · từ \(missing.lastDay.adding(days: 1).short), \(visit.number(days)) ngày",
            en: " · since \(missing.lastDay.adding(days: 1).short), "
              + counted(days, "day", "days")))
      }
    }
  }

  // MARK: - What it says

  private func write(_ part: Form.Part, _ html: inout HTMLWriter) {
    let numbers = part.fields.filter { $0.type == .number }
    let words = part.fields.filter { $0.type != .number }.compactMap { field in
      report.words(field, visit.language).map { (field.label, $0) }
    }
    guard !numbers.isEmpty || !words.isEmpty else { return }
    html(.section) { html in
      if let section = part.section { html(.h2, visit.planLanguage, text: section.name) }
      for (label, text) in words {
        // Alone under its heading it needs no second one.
        if words.count > 1 || part.section == nil { html(.h3, visit.planLanguage, text: label) }
        html(.p, .class("prose"), visit.planLanguage, text: text)
      }
      if !numbers.isEmpty { figures(numbers, part, &html) }
    }
  }

  private func figures(_ fields: [Form.Field], _ part: Form.Part, _ html: inout HTMLWriter) {
    let hasLast = fields.contains { report.last[$0.id] != nil }
    html(.div, .class("table")) { html in
      html(.table) { html in
        html(
          .caption, .class("hidden-words"),
          text: part.section?.name ?? visit(vi: "Số liệu", en: "Figures"))
        html(.thead) { html in
          html(.tr) { html in
            html(.th, .scope("col"), text: visit(vi: "Số liệu", en: "Figure"))
            html(.th, .scope("col"), .class("number"), text: visit(vi: "Kỳ này", en: "Now"))
            if hasLast {
              html(.th, .scope("col"), .class("number"), text: visit(vi: "Kỳ trước", en: "Before"))
            }
          }
        }
        html(.tbody) { html in
          for field in fields { html(.tr) { row(report.line(field), hasLast: hasLast, &$0) } }
        }
      }
    }
  }

  private func row(_ line: UnitReport.Line, hasLast: Bool, _ html: inout HTMLWriter) {
    html(.th, .scope("row"), visit.planLanguage) { html in
      html.text(line.field.label)
      if let correction = line.correction {
        html(.p, .class("soft"), text: correction.words(visit.language))
      }
    }
    html(.td, .class("number")) { html in
      guard let value = line.value else { return html.text("–") }
      guard line.field.counts != nil else { return html.text(visit.number(value)) }
      let address = Address.figure(
        model.movement, unit: report.unit.id, report.obligation.id, field: line.field.id,
        due: report.period.due.number)
      html(.a, .href(address.text)) { html in
        html.text(visit.number(value))
        html(.span, .class("hidden-words"), visit.planLanguage, text: ", " + line.field.label)
      }
    }
    if hasLast { html(.td, .class("number"), text: line.last.map(visit.number) ?? "–") }
  }
}
