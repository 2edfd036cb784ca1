import HTML
import MovementCore
import Store

/// The files that a draft has in one field of its form, and the control for more of them.
struct HandInFiles {
  let movement: MovementKey
  let id: Deliverable.ID
  /// The field of the plan's form; nil where there is no form.
  let field: Form.Field?
  /// Those of this field.
  let files: [DraftFile]
  /// The draft is there, so that its files have addresses.
  let isStored: Bool
  /// The first of several fields says what may be attached; the others only how much.
  var saysKinds = true
  let limits: HandInLimits
  let visit: Visit

  static let label = Phrase(vi: "Ảnh, tệp đính kèm", en: "Pictures and files")

  /// What a browser offers first; what a file really is, is decided by its content.
  private static let accepted =
    "image/*,.pdf,.docx,.xlsx,.pptx,.doc,.xls,.odt,.ods,.mp3,.m4a,.mp4,.txt,.csv"

  var fieldID: String { field?.id ?? FileNote.standardField }
  var label: String { field?.label ?? visit(Self.label) }
  private var control: String { HandInEntry.Name.files(of: fieldID) }

  func write(
    _ problem: Phrase?, mark: String?, condition: String? = nil, into html: inout HTMLWriter
  ) {
    let frame = FieldFrame(
      id: control, label: label, help: field?.help, limits: what, problem: problem,
      isRequired: field?.isRequired ?? false,
      labelLanguage: field == nil ? .named("lang", nil) : visit.planLanguage, mark: mark,
      shownWhen: condition)
    html(.div, .class("files"), .named("data-field", fieldID)) { html in
      frame.write(visit, into: &html) { html in
        html(.ul, .class("attached")) { write(rowsInto: &$0) }
        html.void(
          .input, .id(control), .name(control), .type("file"), .flag("multiple"),
          .named("accept", Self.accepted), .named("data-most", String(most)), frame.describedBy,
          frame.isInvalid)
      }
    }
  }

  private var most: Int { min(field?.limit ?? limits.fileCount, limits.fileCount) }

  /// The rows alone, for the script.
  var rows: HTMLWriter {
    var html = HTMLWriter(reservingCapacity: 2_048)
    write(rowsInto: &html)
    return html
  }

  private func write(rowsInto html: inout HTMLWriter) {
    for file in files { html(.li) { row(file, &$0) } }
  }

  private var what: String {
    let size = fileSize(limits.fileSize, visit.language)
    let most = visit(
      vi: "Tối đa \(most) tệp, mỗi tệp không quá \(size).",
      en: "At most \(most) files of \(size) each.")
    return saysKinds ? visit(Self.kinds) + " " + most : most
  }

  private static let kinds = Phrase(
    vi: "Ảnh, PDF, Word, Excel, PowerPoint, âm thanh, video (MP4), tệp .txt, .csv. "
      + "Vị trí và thông tin máy chụp trong ảnh được xóa trước khi lưu.",
    en: "Pictures, PDF, Word, Excel, PowerPoint, sound, MP4 video, plain text. "
      + "Place and camera are removed from pictures before they are kept.")

  private func row(_ file: DraftFile, _ html: inout HTMLWriter) {
    let address = Address.draftFile(movement, id, file.position)
    if isStored {
      html(.a, .href(address.text)) { html in
        // A sample has no content to be seen.
        if file.isPicture, !file.hash.isEmpty {
          html.void(
            .img, .named("src", address.rendition(.thumbnail).text), .named("alt", ""),
            .named("width", 64), .named("height", 64))
        }
        html(.span, text: file.name)
      }
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
    if isStored { words(about: file, &html) }
  }

  /// A caption, and whether it shows how it was before or after.
  private func words(about file: DraftFile, _ html: inout HTMLWriter) {
    let caption = HandInEntry.Name.caption + String(file.position)
    html(.div, .class("said-of")) { html in
      html(.label) { html in
        html(.span, .class("hidden-words"), text: file.name + ": ")
        html(.span, text: visit(vi: "Chú thích", en: "Caption"))
        html.void(
          .input, .name(caption), .type("text"), .value(file.note.caption),
          .named("autocomplete", "off"), .named("maxlength", FileNote.longestCaption))
      }
      guard file.isPicture else { return }
      html(.label) { html in
        html(.span, .class("hidden-words"), text: file.name + ": ")
        html(.span, text: visit(vi: "Trước/sau", en: "Before/after"))
        html(.select, .name(HandInEntry.Name.side + String(file.position))) { html in
          html(.option, .value(""), text: "–")
          for side in FileNote.Side.allCases {
            html(
              .option, .value(side.rawValue), .flag("selected", if: file.note.side == side),
              text: visit(side.phrase))
          }
        }
      }
    }
  }
}

extension FileNote.Side {
  var phrase: Phrase {
    switch self {
    case .before: Phrase(vi: "Trước", en: "Before")
    case .after: Phrase(vi: "Sau", en: "After")
    }
  }
}

extension HandInTask {
  /// The files of each field of the form, in its order; where a form has none of these fields any
  /// more, or never had one, with the ids of fields that only files know.
  func files(_ files: [DraftFile]) -> [(field: Form.Field?, files: [DraftFile])] {
    guard let form else { return [(nil, files)] }
    let known = form.fileFields.map { field in
      (field: Optional(field), files: files.filter { $0.note.field == field.id })
    }
    let rest = files.filter { file in !form.fileFields.contains { $0.id == file.note.field } }
    return rest.isEmpty ? known : known + [(nil, rest)]
  }

  /// The field that a file is attached to which came for another one, or for none.
  func fileField(_ id: String) -> String {
    guard let form else { return FileNote.standardField }
    return form.fileFields.contains { $0.id == id } ? id : form.fileFields.first?.id ?? id
  }

  /// Whether anything can be attached at all.
  var takesFiles: Bool { form?.fileFields.isEmpty != true }
}
