import HTML
import MovementCore

/// Numbers per status, each with its mark and words, and each a link to the list of what it counts.
struct StatusCounts {
  let counts: [(status: Status, number: Int)]

  /// Those of a roll-up that are not zero.
  init(_ rollUp: RollUp) {
    counts = ProgressBar.order.filter { rollUp[$0] > 0 }.map { ($0, rollUp[$0]) }
  }

  init(counts: [(status: Status, number: Int)]) { self.counts = counts }

  /// - Parameter counted: What all these numbers count; each link asks for one status of it.
  func write(
    counting counted: CellFilter, of movement: MovementKey, _ visit: Visit,
    into html: inout HTMLWriter
  ) {
    guard !counts.isEmpty else { return }
    html(.ul, .class("counts")) { html in
      for (status, number) in counts {
        html(.li) { html in
          let list = counted.with(.status(status)).list(movement)
          html(.a, .href(visit.link(list)), .named("data-count", number)) { html in
            StatusMark.write(status, into: &html)
            html(.b, text: visit.number(number))
            html.text(" " + visit(status.phrase).lowercasedFirst)
          }
        }
      }
    }
  }
}
