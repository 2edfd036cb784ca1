import HTML
import MovementCore

/// The front page of a movement.
struct MovementView {
  let model: MovementModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    html(.h1, visit.planLanguage, text: model.plan.title)
    html(.p, .class("sub"), text: facts)
    DayForm.write(visit, action: .movement(model.key), into: &html)
    DayNote.write(visit, into: &html)
    StatusFigures(tally: model.figures, filter: CellFilter(), key: model.key)
      .render(visit, into: &html)
    html(.div, .class("overview"), .id("ahead"), .flag("data-live")) { html in
      lateUnits(&html)
      deadlines(&html)
    }
    groups(&html)
    html(.div, .class("overview"), .id("behind"), .flag("data-live")) { html in
      lateDues(&html)
      chart(&html)
    }
  }

  private var facts: String {
    let plan = model.plan
    let issued = visit(vi: "ban hành ngày ", en: "issued on ") + plan.issued.short
    let period = visit(vi: "thời gian thi đua ", en: "period ") + plan.period.short
    return [plan.number, plan.issuer, issued, period].joined(separator: " · ")
  }

  // MARK: - Who is late

  private func lateUnits(_ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2, text: visit(vi: "Đơn vị có việc quá hạn", en: "Units with overdue duties"))
      guard let most = model.lateUnits.first?.overdue else {
        html(.p, .class("soft"), text: visit(vi: "Không có đơn vị nào.", en: "None."))
        return
      }
      html(.ol, .class("ranking")) { html in
        for late in model.lateUnits { write(late, most: most, &html) }
      }
      html(.p) { html in
        let filter = CellFilter().with(.status(.overdue))
        html(.a, .href(visit.link(filter.applied(to: .board(model.key)))), text: allLate)
      }
    }
  }

  private var allLate: String {
    let count = visit.number(model.lateUnitCount)
    return visit(
      vi: "Xem cả \(count) đơn vị có việc quá hạn trên bảng",
      en: "All \(count) units with overdue duties on the board")
  }

  private func write(
    _ late: MovementModel.LateUnit, most: Int, _ html: inout HTMLWriter
  ) {
    html(.li) { html in
      html(
        .a, .href(visit.link(.unit(model.key, late.unit.id))), visit.planLanguage,
        text: late.unit.name)
      var filter = CellFilter().with(.status(.overdue))
      filter.unit = late.unit.id
      let number = visit.number(late.overdue)
      html(
        .a, .class("count overdue"), .href(visit.link(filter.list(model.key))),
        .named("data-count", late.overdue)
      ) { html in
        StatusMark.write(.overdue, into: &html)
        html.text(
          visit(vi: "\(number) việc", en: late.overdue == 1 ? "1 duty" : "\(number) duties"))
      }
      let days = visit.day.days(since: late.since)
      html(
        .span, .class("soft"),
        text: visit(
          vi: "lâu nhất: \(visit.number(days)) ngày",
          en: "up to " + counted(days, "day", "days") + " late"))
    }
  }

  // MARK: - What comes next, and what is over

  private func deadlines(_ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2, text: visit(vi: "Sắp đến hạn", en: "Coming up"))
      if model.deadlines.isEmpty {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Không còn hạn cuối nào phía trước.", en: "No deadlines left."))
      }
      DueCountList(counts: model.deadlines, key: model.key).render(visit, into: &html)
    }
  }

  private func lateDues(_ html: inout HTMLWriter) {
    guard !model.lateDues.isEmpty else { return }
    html(.section) { html in
      html(
        .h2,
        text: visit(vi: "Nhiệm vụ có đơn vị quá hạn", en: "Obligations with overdue units"))
      DueCountList(counts: model.lateDues, key: model.key, counted: .overdue)
        .render(visit, into: &html)
    }
  }

  private func chart(_ html: inout HTMLWriter) {
    guard let chart = model.progress?.chart(visit) else { return }
    html(.section) { html in
      html(.h2, text: chart.title)
      html(.figure, .class("chart-figure")) { html in
        html(.div, .class("wide")) { chart.write(height: 300, name: "wide", into: &$0) }
        html(.div, .class("narrow")) {
          chart.write(width: 340, height: 260, name: "narrow", into: &$0)
        }
        html(.figcaption) { html in
          html(.span, .class("key met"), text: visit(vi: "Đã hoàn thành", en: "Done"))
          html(
            .span, .class("key plan"), text: visit(vi: "Đã đến hạn cuối", en: "Deadline passed"))
        }
      }
    }
  }
}
