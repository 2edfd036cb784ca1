import HTML
import MovementCore

/// The figures of what a filter finds, each with its words under it, both one link to what it
/// counts.
struct StatusFigures {
  let tally: StatusTally
  let filter: CellFilter
  let key: MovementKey

  static let statuses: [Status] = [.met, .late, .inReview, .overdue, .dueSoon]

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    html(.ul, .class("figures"), .id("figures"), .flag("data-live")) { html in
      figure(percent(tally.rate), .asked, "", rateWords(visit), visit, &html)
      for status in Self.statuses {
        let words = status == .dueSoon ? soonWords(visit) : visit(status.phrase).lowercasedFirst
        figure(
          visit.number(tally[.status(status)]), .status(status), status.rawValue, words, visit,
          &html)
      }
    }
  }

  private func figure(
    _ number: String, _ word: StatusWord, _ name: String, _ words: String, _ visit: Visit,
    _ html: inout HTMLWriter
  ) {
    html(.li) { html in
      html(
        .a, .href(visit.link(filter.with(word).list(key))), .named("data-count", tally[word])
      ) { html in
        html(.b, .class(name.isEmpty ? nil : name), text: number)
        html(.span, text: words)
      }
    }
  }

  /// “đã hoàn thành: 1.020/1.204 việc đã đến kỳ”.
  private func rateWords(_ visit: Visit) -> String {
    let done = visit.number(tally[.done])
    let asked = visit.number(tally[.asked])
    return visit(
      vi: "đã hoàn thành: \(done)/\(asked) việc đã đến kỳ",
      en: "done: \(done)/\(asked) open so far")
  }

  private func soonWords(_ visit: Visit) -> String {
    visit(vi: "đến hạn trong \(Status.soonDays) ngày", en: "due within \(Status.soonDays) days")
  }
}
