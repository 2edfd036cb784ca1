import HTML
import MovementCore

/// Every time that it was handed in, the latest first, and the way to what changed between two.
struct RevisionList {
  let movement: MovementKey
  let id: Deliverable.ID
  /// In order.
  let revisions: [HandedInContent]
  let visit: Visit
  let timeZone: String

  func write(into html: inout HTMLWriter) {
    guard revisions.count > 1 else { return }
    html(.section, .id("revisions")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Các lần nộp ", en: "Revisions "))
        html(.small, text: visit.number(revisions.count))
      }
      html(.ul, .class("plain")) { html in
        for revision in revisions.reversed() { html(.li) { row(revision, &$0) } }
      }
    }
  }

  private func row(_ revision: HandedInContent, _ html: inout HTMLWriter) {
    let name = visit(vi: "Lần ", en: "Revision ") + String(revision.revision)
    html.text(name + " · " + clockTime(revision.at.description, in: timeZone) + " · ")
    guard revision.revision > 1 else {
      return html(.span, visit.planLanguage, text: "“" + revision.title + "”")
    }
    let address = Address.revisions(
      movement, id, from: revision.revision - 1, to: revision.revision)
    html(
      .a, .href(address.text),
      text: visit(
        vi: "so với lần \(revision.revision - 1)",
        en: "compared with revision \(revision.revision - 1)"))
  }
}
