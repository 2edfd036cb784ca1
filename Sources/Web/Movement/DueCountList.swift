import HTML
import MovementCore

/// Dues, each with its last day and how many have met it, or how many have not.
struct DueCountList {
  let counts: [MovementModel.DueCount]
  let key: MovementKey
  /// The status whose number is shown; nil for how many of how many are done.
  var counted: Status?

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    html(.ol, .class("ranking")) { html in
      for count in counts {
        html(.li) { write(count, visit, &$0) }
      }
    }
  }

  private func write(
    _ count: MovementModel.DueCount, _ visit: Visit, _ html: inout HTMLWriter
  ) {
    html(
      .a, .href(visit.link(.obligation(key, count.obligation.id)))
    ) { PlanText.write(titleOf: count.due, of: count.obligation, visit, into: &$0) }
    number(count, visit, &html)
    html(.span, .class("soft")) { html in
      html(.time, .datetime(count.due.lastDay.description), text: visit.long(count.due.lastDay))
      html.text(", " + visit.daysLeft(until: count.due.lastDay))
    }
  }

  private func number(
    _ count: MovementModel.DueCount, _ visit: Visit, _ html: inout HTMLWriter
  ) {
    let filter = CellFilter(obligation: count.obligation.id, due: count.due.number)
    if let counted {
      let number = count.rollUp[counted]
      let words = visit.number(number) + "/" + visit.number(count.owed)
      html(
        .a, .class("count " + counted.rawValue),
        .href(visit.link(filter.with(.status(counted)).list(key))), .named("data-count", number)
      ) { html in
        StatusMark.write(counted, into: &html)
        let status = visit(counted.phrase).lowercasedFirst
        html.text(visit(vi: "\(words) đơn vị ", en: "\(words) units ") + status)
      }
    } else {
      let words = visit.number(count.rollUp.done) + "/" + visit.number(count.owed)
      html(
        .a, .class("count"), .href(visit.link(filter.with(.owed).list(key))),
        .named("data-count", count.owed)
      ) { html in
        ProgressBar.write(count.rollUp, width: 64, isLabelled: false, visit, into: &html)
        html.text(visit(vi: "\(words) đã đạt", en: "\(words) met"))
      }
    }
  }
}
