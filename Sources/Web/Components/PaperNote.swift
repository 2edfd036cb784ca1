import HTML
import MovementCore

/// What stands at the foot of each printed page: from where it comes, and of which day it is.
/// Whoever finds the sheet in a file a year later has to know both.
struct PaperNote {
  let board: MovementBoard?
  let title: String

  /// As an attribute of the root, from which the style sheet takes it into the margin of pages.
  func attribute(_ visit: Visit) -> Attribute { .named("data-paper-note", words(visit)) }

  /// As a line at the end, for browsers that leave margins empty.
  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.p, .class("paper-note"), text: words(visit))
  }

  /// “Lan Toả · 182-KH/QU · Bảng tiến độ · tính đến thứ Ba 10/09/2019”.
  func words(_ visit: Visit) -> String {
    let movement = board.map { [$0.plan.number] } ?? []
    let demonstration = visit(
      vi: "bản trình diễn, số liệu giả định", en: "demonstration, figures invented")
    let parts =
      ["Lan Toả"] + movement + [title, visit.asOf.lowercasedFirst]
      + (visit.isDayFixed ? [demonstration] : [])
    return parts.joined(separator: " · ")
  }
}
