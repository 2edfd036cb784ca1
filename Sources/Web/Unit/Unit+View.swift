import HTML
import MovementCore

/// The page of a unit: where it stands, what it has to do, what stands below it.
struct UnitView {
  let model: UnitModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    head(&html)
    DayNote.write(visit, into: &html)
    html(.div, .class("two")) { html in
      html(.div, .class("own-list"), .id("own-list"), .flag("data-live")) { html in
        waiting(&html)
        summary(&html)
        duties(&html)
        others(&html)
      }
      html(
        .aside, .id("around"), .flag("data-live"),
        .label(visit(vi: "Về đơn vị", en: "About the unit"))
      ) { html in
        below(&html)
        roles(&html)
        ExemptionLink(movement: model.movement, unit: model.unit.id).write(visit, into: &html)
      }
    }
  }

  private func head(_ html: inout HTMLWriter) {
    let steps = model.above.map { unit in
      (words: unit.name, address: visit.link(.unit(model.movement, unit.id)))
    }
    Crumbs(steps: steps).render(visit, into: &html)
    html(.h1, visit.planLanguage, text: model.unit.name)
    html(.p, .class("sub")) { html in
      html(.span, visit.planLanguage, text: model.kind)
      for fact in facts { html.text(" · " + fact) }
    }
  }

  /// Cluster, staff, existence.
  private var facts: [String] {
    let unit = model.unit
    var facts: [String] = []
    if let cluster = unit.cluster {
      facts.append(visit(vi: "Cụm ", en: "Cluster ") + cluster)
    }
    if let staff = unit.staff {
      facts.append(
        visit.number(staff) + " " + visit(vi: "người", en: staff == 1 ? "person" : "people"))
    }
    if let from = unit.from {
      facts.append(visit(vi: "thành lập ", en: "founded ") + from.short)
    }
    if let to = unit.to {
      let isOver = to < visit.day
      facts.append(
        visit(
          vi: isOver ? "đã kết thúc hoạt động " : "hoạt động đến hết ",
          en: isOver ? "ended on " : "exists until ") + to.short)
    }
    return facts
  }

  // MARK: - The figures

  /// Others wait for this unit: said first, for it is easily forgotten.
  private func waiting(_ html: inout HTMLWriter) {
    let waiting = model.roles.waiting
    guard waiting > 0 else { return }
    html(.p, .class("waiting")) { html in
      StatusMark.write(.inReview, into: &html)
      html(
        .a, .href("#reviews"),
        text: visit(
          vi: "\(visit.number(waiting)) việc của các đơn vị đang chờ đơn vị này duyệt",
          en: counted(waiting, "duty", "duties") + " of other units waiting for its review"))
    }
  }

  private func summary(_ html: inout HTMLWriter) {
    let rollUp = model.rollUp
    guard rollUp.all > 0 else { return }
    html(.section, .class("summary"), .label(visit(vi: "Tổng hợp", en: "Summary"))) { html in
      html(.p, .class("summary-line")) { summaryLine(rollUp, &$0) }
      ProgressBar.write(rollUp, width: 320, isLabelled: false, visit, into: &html)
      StatusCounts(rollUp).write(
        counting: CellFilter(under: model.unit.id), of: model.movement, visit, into: &html)
      optional(rollUp, &html)
    }
  }

  /// “Hoàn thành 11/17 việc đã đến kỳ (64%) · tính đến thứ Ba 10/09/2019”.
  private func summaryLine(_ rollUp: RollUp, _ html: inout HTMLWriter) {
    html.text(visit(vi: "Hoàn thành ", en: ""))
    html(.strong) { count(rollUp.done, .done, "", &$0) }
    html.text(visit(vi: "/", en: " of "))
    let duties = rollUp.asked == 1 ? " duty open so far" : " duties open so far"
    count(rollUp.asked, .asked, visit(vi: " việc đã đến kỳ", en: duties), &html)
    html.text(visit(vi: "", en: rollUp.done == 1 ? " is done" : " are done"))
    html.text(" (" + percent(rollUp.rate) + ")" + scope)
  }

  private func optional(_ rollUp: RollUp, _ html: inout HTMLWriter) {
    guard rollUp.optional > 0 else { return }
    html(.p, .class("soft")) { html in
      html.text(visit(vi: "Ngoài ra, không bắt buộc: ", en: "Optional: "))
      count(rollUp.optionalMet, .optionalMet, visit(vi: " việc đã làm", en: ""), &html)
      html.text(visit(vi: " trong ", en: " of "))
      count(rollUp.optional, .optional, visit(vi: " việc", en: " done"), &html)
    }
  }

  /// A number and its noun, to the list of what it counts.
  private func count(
    _ number: Int, _ word: StatusWord, _ noun: String, _ html: inout HTMLWriter
  ) {
    let list = CellFilter(under: model.unit.id).with(word).list(model.movement)
    html(
      .a, .href(visit.link(list)), .named("data-count", number),
      text: visit.number(number) + noun)
  }

  private var scope: String {
    guard !model.below.isEmpty else { return " · " + visit.asOf.lowercasedFirst }
    return visit(
      vi: ", tính cả các đơn vị trực thuộc · ", en: ", including all units below · ")
      + visit.asOf.lowercasedFirst
  }
}
