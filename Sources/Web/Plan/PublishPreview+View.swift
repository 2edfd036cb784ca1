import HTML
import MovementCore

/// What a new version changes, in the document and on the board, before it is published.
struct PublishPreviewView {
  let preview: PublishPreview
  let visit: Visit

  var title: String { visit(vi: "Khác biệt so với bản hiện hành", en: "What would change") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Kế hoạch", en: "Plan"), Address.plan(preview.movement).text),
      (
        visit(vi: "Ban hành phiên bản mới", en: "Publish a new version"),
        Address.publish(preview.movement).text
      ),
    ]).render(visit, into: &html)
    html(.h1, text: title)
    html(
      .p, .class("notice"), .role("status"),
      text: visit(
        vi: "Chưa ban hành. Phiên bản \(preview.version) vẫn đang dùng cho đến khi bấm “Ban hành”.",
        en: "Not published yet. Version \(preview.version) stays in force until “Publish” is "
          + "pressed."))
    document(&html)
    PublishStanding(preview: preview, visit: visit).write(into: &html)
    warnings(&html)
    form(&html)
  }

  // MARK: - In the document

  private func document(_ html: inout HTMLWriter) {
    let difference = preview.difference
    html(.h2, text: visit(vi: "Trong văn bản", en: "In the document"))
    html(.p, text: visit(difference.phrase))
    if !difference.head.isEmpty {
      html(.ul, .class("differences")) { html in
        for field in difference.head { html(.li, text: visit(field.phrase)) }
      }
    }
    guard !difference.obligations.isEmpty else { return }
    html(.ul, .class("differences")) { html in
      for obligation in difference.obligations {
        html(.li, .class(obligation.kind.rawValue)) { html in
          html(.strong, text: visit(obligation.phrase))
          guard !obligation.fields.isEmpty else { return }
          html(.ul, .class("plain")) { html in
            for field in obligation.fields { html(.li, text: visit(field.phrase)) }
          }
        }
      }
    }
  }

  private func warnings(_ html: inout HTMLWriter) {
    guard !preview.warnings.isEmpty else { return }
    html(.details, .class("folded")) { html in
      html(.summary) { html in
        html(.h2) { html in
          html.text(visit(vi: "Điểm cần xem lại trong tệp ", en: "Points to check in the file "))
          html(.small, text: visit.number(preview.warnings.count))
        }
      }
      LoadProblemTable(problems: preview.warnings).write(visit, into: &html)
    }
  }

  private func form(_ html: inout HTMLWriter) {
    WriteForm(to: .publish(preview.movement), id: "confirm").write(visit, into: &html) { html in
      for (name, value) in [
        (PublishPreview.file, preview.hash), (PublishPreview.fileName, preview.file.name),
        (PublishPreview.basedOn, String(preview.version)),
        (PreviewSeal.name, preview.seal.text(visit)),
      ] {
        html.void(.input, .type("hidden"), .name(name), .value(value))
      }
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Phiên bản cũ vẫn được lưu và tải lại được.",
          en: "The old version is kept and can be downloaded."))
      html(.p, .class("actions")) { html in
        html(.button, text: visit(vi: "Ban hành", en: "Publish"))
        html(
          .a, .class("button quiet"), .href(Address.publish(preview.movement).text),
          text: visit(vi: "Không ban hành", en: "Do not publish"))
      }
    }
  }
}
