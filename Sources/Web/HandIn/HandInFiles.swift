import HTML
import MovementCore

/// The files of a draft, and the field for more of them.
struct HandInFiles {
  let movement: MovementKey
  let id: Deliverable.ID
  let files: [DraftFile]
  /// The draft is there, so that its files have addresses.
  let isStored: Bool
  let limits: HandInLimits
  let visit: Visit

  static let label = Phrase(vi: "Ảnh, tệp đính kèm", en: "Pictures and files")

  /// What a browser offers first; what a file really is, is decided by its content.
  private static let accepted =
    "image/*,.pdf,.docx,.xlsx,.pptx,.doc,.xls,.odt,.ods,.mp3,.m4a,.mp4,.txt,.csv"

  func write(_ problem: Phrase?, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: HandInEntry.Name.files, label: visit(Self.label), help: help, problem: problem,
      isRequired: false)
    html(.div, .id("attached")) { html in
      frame.write(visit, into: &html) { html in
        html(.ul, .class("attached")) { write(rowsInto: &$0) }
        html.void(
          .input, .id(HandInEntry.Name.files), .name(HandInEntry.Name.files), .type("file"),
          .flag("multiple"), .named("accept", Self.accepted), frame.describedBy, frame.isInvalid)
      }
    }
  }

  /// The rows alone, for the script.
  var rows: HTMLWriter {
    var html = HTMLWriter(reservingCapacity: 2_048)
    write(rowsInto: &html)
    return html
  }

  private func write(rowsInto html: inout HTMLWriter) {
    for file in files { html(.li) { row(file, &$0) } }
  }

  private var help: String {
    let size = fileSize(limits.fileSize, visit.language)
    return visit(
      vi: "Ảnh, PDF, Word, Excel, PowerPoint, âm thanh, văn bản; tối đa \(limits.fileCount) tệp, "
        + "mỗi tệp không quá \(size).",
      en:
        "Pictures, PDF, Word, Excel, PowerPoint, sound, text; at most \(limits.fileCount) files of "
        + "\(size) each.")
  }

  private func row(_ file: DraftFile, _ html: inout HTMLWriter) {
    if isStored {
      html(
        .a, .href(Address.draftFile(movement, id, file.position).text),
        text: file.name)
    } else {
      html(.span, text: file.name)
    }
    html(.span, .class("soft"), text: fileSize(file.size, visit.language))
    html(
      .button, .type("submit"), .name(HandInEntry.Name.step),
      .value(HandInStep.detach(position: file.position).word), .class("quiet small")
    ) { html in
      html.text(visit(vi: "Bỏ", en: "Remove"))
      html(.span, .class("hidden-words"), text: " " + file.name)
    }
  }
}
