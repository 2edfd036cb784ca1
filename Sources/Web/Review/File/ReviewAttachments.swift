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
      let files = revision.files.map { DraftFile($0) }
      EvidenceView(files: files, form: model.sheet?.form, visit: visit, size: .view) { file in
        .file(
          model.movement, model.deliverable.id, revision: revision.number, position: file.position)
      }.write(into: &html)
      FileBundleLink(
        movement: model.movement, id: model.deliverable.id, revision: revision.number,
        count: revision.files.count, visit: visit
      ).write(into: &html)
    }
  }
}
