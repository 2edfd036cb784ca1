import HTML
import MovementCore

/// The way to all files at once, where there are several.
struct FileBundleLink {
  let movement: MovementKey
  let id: Deliverable.ID
  let revision: Int
  let count: Int
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    guard count > 1 else { return }
    html(.p) { html in
      html(
        .a, .href(Address.files(movement, id, revision: revision).text),
        text: visit(vi: "Tải tất cả \(count) tệp (.zip)", en: "Download all \(count) files (.zip)"))
    }
  }
}
