import HTML

/// The conditions of a filter, each with a link that takes it away.
struct FilterParts {
  let parts: [FilterPart]

  func render(
    _ visit: Visit, into html: inout HTMLWriter, without address: (FilterPart) -> String
  ) {
    guard !parts.isEmpty else { return }
    html(.ul, .class("parts"), .label(visit(vi: "Đang lọc", en: "Filtered by"))) { html in
      for part in parts {
        html(.li) { html in
          html(.span) { html in
            html(.span, visit.planLanguage, text: String(part.words.prefix(part.planText)))
            html.text(String(part.words.dropFirst(part.planText)))
          }
          html(
            .a, .href(address(part)), .title(visit(vi: "Bỏ điều kiện này", en: "Remove")),
            .label(visit(vi: "Bỏ điều kiện: ", en: "Remove: ") + part.words)
          ) { Icon.write(.cross, into: &$0) }
        }
      }
    }
  }
}
