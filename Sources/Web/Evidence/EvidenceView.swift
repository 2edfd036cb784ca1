import HTML
import MovementCore
import Store

/// The files that prove what was done: pictures to be seen, those of before and after beside each
/// other; documents with their first page; everything else to be opened.
struct EvidenceView {
  let files: [DraftFile]
  /// The form whose fields they were attached to; nil where there is none.
  let form: Form?
  let visit: Visit
  /// How large pictures stand on the page.
  var size = RenditionName.thumbnail
  let address: (DraftFile) -> Address

  func write(into html: inout HTMLWriter) {
    for (label, files) in fields {
      if let label { html(.h3, .class("evidence"), visit.planLanguage, text: label) }
      for pair in EvidencePair.all(in: files) { write(pair, &html) }
      let alone = EvidencePair.alone(in: files)
      pictures(alone.filter(\.isPicture), &html)
      documents(alone.filter { !$0.isPicture }, &html)
    }
  }

  /// The files by the fields of the form; those of no field that it has come last.
  private var fields: [(label: String?, files: [DraftFile])] {
    guard let form, form.fileFields.count > 1 else {
      return files.isEmpty ? [] : [(nil, files)]
    }
    let known = form.fileFields.map { field in
      (label: Optional(field.label), files: files.filter { $0.note.field == field.id })
    }
    let rest = files.filter { file in !form.fileFields.contains { $0.id == file.note.field } }
    return (known + [(nil, rest)]).filter { !$0.files.isEmpty }
  }

  private func write(_ pair: EvidencePair, _ html: inout HTMLWriter) {
    html(.div, .class("pair")) { html in
      picture(pair.before, FileNote.Side.before.phrase, &html)
      picture(pair.after, FileNote.Side.after.phrase, &html)
    }
  }

  private func pictures(_ files: [DraftFile], _ html: inout HTMLWriter) {
    guard !files.isEmpty else { return }
    html(.ul, .class(size == .thumbnail ? "pictures" : "photos")) { html in
      for file in files { html(.li) { picture(file, file.note.side?.phrase, &$0) } }
    }
  }

  private func picture(_ file: DraftFile, _ side: Phrase?, _ html: inout HTMLWriter) {
    html(.figure) { html in
      html(.a, .href(address(file).text)) { html in
        html.void(
          .img, .named("src", address(file).rendition(size).text), .named("alt", alternative(file)),
          .named("loading", "lazy"), .named("width", file.picture.map { String($0.width) }),
          .named("height", file.picture.map { String($0.height) }))
      }
      html(.figcaption) { html in
        if let side { html(.strong, text: visit(side) + ". ") }
        html(
          .span, visit.planLanguage, text: file.note.caption.isEmpty ? file.name : file.note.caption
        )
        if let day = file.picture?.takenOn {
          html(
            .span, .class("soft"),
            text: visit(vi: " Máy ảnh ghi ngày ", en: " Taken, says the camera, on ") + day.short)
        }
      }
    }
  }

  /// The caption stands beside it; where there is none, the name of the file does.
  private func alternative(_ file: DraftFile) -> String {
    visit(vi: "Ảnh: ", en: "Picture: ")
      + (file.note.caption.isEmpty ? file.name : file.note.caption)
  }

  private func documents(_ files: [DraftFile], _ html: inout HTMLWriter) {
    guard !files.isEmpty else { return }
    html(.ul, .class("files")) { html in
      for file in files { html(.li) { document(file, &$0) } }
    }
  }

  private func document(_ file: DraftFile, _ html: inout HTMLWriter) {
    if file.hasPages {
      html(.a, .class("page"), .href(address(file).pages.text)) { html in
        html.void(
          .img, .named("src", address(file).rendition(.page(1)).text), .named("loading", "lazy"),
          .named(
            "alt", visit(vi: "Trang đầu của ", en: "First page of ") + file.name))
      }
    }
    html(.a, .href(address(file).text), visit.planLanguage, text: file.name)
    html(.span, .class("soft"), text: " · " + fileSize(file.size, visit.language))
    if !file.note.caption.isEmpty {
      html(.span, visit.planLanguage, text: " · " + file.note.caption)
    }
  }
}

/// A picture of before and one of after.
struct EvidencePair {
  let before: DraftFile
  let after: DraftFile

  /// The first of before with the first of after, and so on.
  static func all(in files: [DraftFile]) -> [EvidencePair] {
    zip(
      files.filter { $0.isPicture && $0.note.side == .before },
      files.filter { $0.isPicture && $0.note.side == .after }
    ).map { EvidencePair(before: $0, after: $1) }
  }

  /// What stands in no pair.
  static func alone(in files: [DraftFile]) -> [DraftFile] {
    let paired = Set(all(in: files).flatMap { [$0.before.position, $0.after.position] })
    return files.filter { !paired.contains($0.position) }
  }
}

extension DraftFile {
  /// Its pages can be made pictures of.
  var hasPages: Bool {
    [
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.oasis.opendocument.text", "application/msword",
    ].contains(mediaType)
  }
}

extension Address {
  /// A page with the pages of a document as pictures.
  var pages: Address { with("as", "pages") }
}
