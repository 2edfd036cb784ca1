import HTML
import MovementCore
import Store

/// The files of a deliverable: pictures to be seen, everything else to be opened.
struct ReviewAttachments {
  let model: ReviewModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    guard let revision = model.revision, !revision.files.isEmpty else { return }
    html(.section) { html in
      html(.h2) { html in
        html.text(visit(vi: "Tệp đính kèm ", en: "Files "))
        html(.small, text: visit.number(revision.files.count))
      }
      let pictures = revision.files.filter(\.isPicture)
      if !pictures.isEmpty {
        html(.ul, .class("photos")) { html in
          for file in pictures { html(.li) { picture(file, revision, &$0) } }
        }
      }
      let others = revision.files.filter { !$0.isPicture }
      if !others.isEmpty {
        html(.ul, .class("plain")) { html in
          for file in others {
            html(.li) { html in
              html(.a, .href(address(file, revision)), visit.planLanguage, text: file.name)
              html(.span, .class("soft"), text: " " + fileSize(file.file.size, visit.language))
            }
          }
        }
      }
      FileBundleLink(
        movement: model.movement, id: model.deliverable.id, revision: revision.number,
        count: revision.files.count, visit: visit
      ).write(into: &html)
    }
  }

  private func picture(
    _ file: AttachedFile, _ revision: Revision, _ html: inout HTMLWriter
  ) {
    html(.a, .href(address(file, revision))) { html in
      html.void(
        .img, .named("src", address(file, revision)), .named("alt", ""),
        .named("loading", "lazy"))
      html(.span, visit.planLanguage, text: file.name)
    }
  }

  private func address(_ file: AttachedFile, _ revision: Revision) -> String {
    Address.file(
      model.movement, model.deliverable.id, revision: revision.number, position: file.position
    ).text
  }
}

extension AttachedFile {
  /// Shown on a page; the same types that are answered inline.
  fileprivate var isPicture: Bool {
    ["image/jpeg", "image/png", "image/gif", "image/webp"].contains(file.mediaType)
  }
}
