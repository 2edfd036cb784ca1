import HTML
import MovementCore

/// The page of an obligation: what it asks, and who has done it.
struct ObligationView {
  let model: ObligationModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    head(&html)
    DayNote.write(visit, into: &html)
    html(.div, .class("two facts-first")) { html in
      html(.aside, .label(visit(vi: "Nội dung nhiệm vụ", en: "What it asks"))) { html in
        ObligationFacts(model: model, visit: visit).write(into: &html)
        form(&html)
      }
      html(.div, .id("progress"), .flag("data-live")) { html in
        if model.unitCount == 0 {
          empty(&html)
        } else {
          dues(&html)
          chart(&html)
          ObligationUnits(model: model, visit: visit).write(into: &html)
        }
      }
    }
  }

  private func head(_ html: inout HTMLWriter) {
    let plan = visit.link(.plan(model.movement))
    Crumbs(steps: [(words: visit(vi: "Kế hoạch", en: "Plan"), address: plan)])
      .render(visit, into: &html)
    html(.h1, visit.planLanguage, text: model.obligation.title)
    html(.p, .class("sub")) { html in
      html.text(visit(vi: "Mục ", en: "Clause ") + model.obligation.clause)
      if let kind = model.kind { html.text(" · " + kind) }
      if model.obligation.isOptional {
        html.text(
          visit(
            vi: " · không bắt buộc, không tính trễ hạn", en: " · optional, never counted as late"))
      }
    }
  }

  private func dues(_ html: inout HTMLWriter) {
    html(.section, .id("dues")) { html in
      html(.h2, text: visit(vi: "Tiến độ", en: "Standing") + " · " + visit.asOf.lowercasedFirst)
      html(.ul, .class("dues")) { html in
        for item in model.dues { html(.li) { due(item, &$0) } }
      }
    }
  }

  private func due(_ item: ObligationDue, _ html: inout HTMLWriter) {
    let counted = CellFilter().of(model.obligation.id, due: item.due.number)
    if let name = model.obligation.name(of: item.due) { html(.h3, text: visit(name)) }
    html(.p, .class("met-by")) { html in
      html(
        .a, .href(visit.link(counted.with(.done).list(model.movement))),
        .named("data-count", item.done),
        text: visit.number(item.done) + visit(vi: " đơn vị đã đạt", en: ""))
      html.text(visit(vi: " trong tổng số ", en: " of "))
      html(
        .a, .href(visit.link(counted.with(.owed).list(model.movement))),
        .named("data-count", item.asked),
        text: visit.number(item.asked)
          + visit(vi: "", en: item.asked == 1 ? " unit" : " units"))
      html.text(visit(vi: "", en: item.done == 1 ? " has met it" : " have met it"))
    }
    html(.p, .class("soft"), text: days(of: item.due))
    if item.rollUp.all > 0 {
      ProgressBar.write(item.rollUp, width: 320, isLabelled: false, visit, into: &html)
    }
    StatusCounts(counts: item.counts)
      .write(counting: counted, of: model.movement, visit, into: &html)
  }

  /// “Từ 01/01/2019, hạn theo kế hoạch thứ Sáu 25/01/2019, hạn cuối (thêm 5 ngày) thứ Tư
  /// 30/01/2019”.
  private func days(of due: Due) -> String {
    let start = visit(vi: "Từ ", en: "From ") + due.opens.short
    let last = visit.long(due.lastDay)
    let grace = due.lastDay.days(since: due.lastDayWithoutGrace)
    guard grace > 0 else { return start + visit(vi: ", hạn cuối ", en: ", due ") + last }
    let days = grace == 1 ? "1 day's" : "\(grace) days'"
    return start + visit(vi: ", hạn theo kế hoạch ", en: ", planned for ")
      + visit.long(due.lastDayWithoutGrace)
      + visit(vi: ", hạn cuối (thêm \(grace) ngày) ", en: ", due (with \(days) grace) ") + last
  }

  private func chart(_ html: inout HTMLWriter) {
    guard let chart = model.chart else { return }
    html(.figure, .class("chart-figure")) { html in
      html(.figcaption, text: chart.title)
      html(.div, .class("wide")) { chart.write(name: "wide", into: &$0) }
      html(.div, .class("narrow")) {
        chart.write(width: 340, height: 240, name: "narrow", into: &$0)
      }
    }
  }

  private func form(_ html: inout HTMLWriter) {
    guard let form = model.form else { return }
    html(.details, .class("folded"), .id("form")) { html in
      html(.summary) { html in
        html(.h2) { html in
          html.text(visit(vi: "Biểu mẫu ", en: "Form ") + "“" + form.name + "” ")
          html(
            .small, text: visit(vi: "\(form.fields.count) mục", en: "\(form.fields.count) fields"))
        }
      }
      FormPreview(form: form, plan: model.plan).write(visit, into: &html)
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.p, .class("empty")) { html in
      html.text(
        visit(
          vi: "Chưa có đơn vị nào phải thực hiện nhiệm vụ này. Hãy xem lại phần “who” của nhiệm vụ "
            + "trong tệp kế hoạch và danh sách đơn vị. ",
          en: "No unit owes this obligation yet. Look at its “who” in the plan file and at the "
            + "list of units. "))
      html(
        .a, .href(visit.link(.plan(model.movement))),
        text: visit(vi: "Về kế hoạch", en: "Back to the plan"))
    }
  }
}
