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
      content.sheet?.write(visit, into: &html)
      EvidenceView(files: content.files, form: content.sheet?.form, visit: visit) { file in
        .file(movement, id, revision: content.revision, position: file.position)
      }.write(into: &html)
      FileBundleLink(
        movement: movement, id: id, revision: content.revision, count: content.files.count,
        visit: visit
      ).write(into: &html)
    }
  }
}
