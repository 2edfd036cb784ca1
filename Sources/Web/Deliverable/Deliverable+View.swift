import HTML
import MovementCore

/// The page of a deliverable: what it is, whether it counts and why, and what happened to it.
struct DeliverableView {
  let model: DeliverableModel
  let rules: ReviewRules
  let visit: Visit

  /// “Bài viết · Đảng ủy phường Bến Nghé”.
  var title: String {
    (model.kind ?? visit(vi: "Sản phẩm", en: "Deliverable")) + " · " + unitName
  }

  var unitName: String { model.unit?.name ?? model.deliverable.unit }

  func render(into html: inout HTMLWriter) {
    head(&html)
    DayNote.write(visit, into: &html)
    html(.div, .id("deliverable"), .class("deliverable"), .flag("data-live")) { body(&$0) }
  }

  private func body(_ html: inout HTMLWriter) {
    let step = NextStep(model: model, rules: rules, visit: visit)
    if step.isNews { step.write(into: &html) }
    verdict(&html)
    if !step.isNews { step.write(into: &html) }
    review(&html)
    if let content = model.content {
      DeliverableContentView(
        movement: model.movement, id: model.deliverable.id, content: content, visit: visit
      ).write(into: &html)
    }
    ReportDifferences(differences: model.differences).write(visit, into: &html)
    if let progress = model.progress {
      ProgressTimeline(model: progress, visit: visit).write(into: &html)
    }
    DeliverableFacts(model: model, visit: visit).write(into: &html)
    if model.content != nil {
      ReleaseControl(
        movement: model.movement, deliverable: model.deliverable, isReleased: model.isReleased
      ).write(visit, into: &html)
    }
    RevisionList(
      movement: model.movement, id: model.deliverable.id, revisions: model.revisions,
      visit: visit, timeZone: model.timeZone
    ).write(into: &html)
    others(&html)
    DeliverableHistory(model: model, visit: visit).write(into: &html)
  }

  /// Whether it counts, and why.
  private func verdict(_ html: inout HTMLWriter) {
    html(.p, .class("verdict " + (model.counting.outcome.isGood ? "good" : "poor"))) { html in
      let verdict = CountingVerdict(model: model, visit: visit)
      html(.strong, text: verdict.short)
      html.text(" " + verdict.why)
    }
  }

  private func head(_ html: inout HTMLWriter) {
    if let unit = model.unit {
      Crumbs(steps: [(unit.name, visit.link(.unit(model.movement, unit.id)))])
        .render(visit, into: &html)
    }
    html(.h1) { html in
      html.text((model.kind ?? visit(vi: "Sản phẩm", en: "Deliverable")) + " · ")
      html(.span, visit.planLanguage, text: unitName)
    }
    guard let obligation = model.obligation else { return }
    html(.p, .class("sub")) { html in
      html(.span, visit.planLanguage, text: obligation.title)
      html.text(" · " + obligation.clause)
    }
  }

  /// For who answers.
  private func review(_ html: inout HTMLWriter) {
    guard model.mayReview, model.isWaiting else { return }
    let address = Address.review(model.movement, model.deliverable.id)
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button"), .href(address.text),
        text: visit(vi: "Duyệt hoặc trả lại", en: "Accept or return"))
    }
  }

  private func others(_ html: inout HTMLWriter) {
    guard !model.others.isEmpty else { return }
    html(.section, .id("others")) { html in
      html(.h2) { html in
        html.text(
          visit(
            vi: "Cùng nộp cho nhiệm vụ và kỳ này ", en: "Handed in for the same due date "))
        html(.small, text: visit.number(model.others.count))
      }
      html(.ul, .class("handed-in others")) { html in
        for item in model.others { html(.li) { other(item, &$0) } }
      }
    }
  }

  private func other(_ item: HandedIn, _ html: inout HTMLWriter) {
    html(
      .a, .href(visit.link(.deliverable(model.movement, item.deliverable.id))),
      text: item.deliverable.handedInWords(visit))
    html.text(": " + visit(item.outcome.brief))
  }
}
