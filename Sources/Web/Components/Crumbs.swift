import HTML
import MovementCore

/// The way from the top to a page.
struct Crumbs {
  /// Words and address, from the top down.
  let steps: [(words: String, address: String)]

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    guard !steps.isEmpty else { return }
    html(.nav, .class("crumbs"), .label(visit(vi: "Đường dẫn", en: "Breadcrumbs"))) { html in
      html(.ol) { html in
        for step in steps {
          html(.li) { $0(.a, .href(step.address), text: step.words) }
        }
      }
    }
  }
}
