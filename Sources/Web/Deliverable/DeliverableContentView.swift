import HTML
import MovementCore

/// What was handed in: title, text, pictures, other files.
struct DeliverableContentView {
  let movement: MovementKey
  let id: Deliverable.ID
  let content: HandedInContent
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.section, .id("handed-in"), .class("content")) { html in
      html(.h2, visit.planLanguage, text: content.title)
      if !content.text.isEmpty {
        html(.p, .class("text"), visit.planLanguage, text: content.text)
      }
      pictures(&html)
      files(&html)
      FileBundleLink(
        movement: movement, id: id, revision: content.revision, count: content.files.count,
        visit: visit
      ).write(into: &html)
    }
  }

  private func pictures(_ html: inout HTMLWriter) {
    let pictures = content.files.filter(\.isPicture)
    guard !pictures.isEmpty else { return }
    html(.ul, .class("pictures")) { html in
      for file in pictures {
        html(.li) { html in
          html(.a, .href(address(of: file))) { html in
            html.void(
              .img, .named("src", address(of: file)), .named("alt", ""),
              .named("loading", "lazy"))
            html.text(file.name)
          }
        }
      }
    }
  }

  private func files(_ html: inout HTMLWriter) {
    let files = content.files.filter { !$0.isPicture }
    guard !files.isEmpty else { return }
    html(.ul, .class("files")) { html in
      for file in files {
        html(.li) { html in
          html(.a, .href(address(of: file)), text: file.name)
          html(.span, .class("soft"), text: " · " + fileSize(file.size, visit.language))
        }
      }
    }
  }

  private func address(of file: DraftFile) -> String {
    Address.file(movement, id, revision: content.revision, position: file.position).text
  }
}
