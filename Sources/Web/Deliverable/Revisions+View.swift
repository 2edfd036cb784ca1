import HTML
import MovementCore

/// Two revisions of a deliverable: what was taken out and what was put in.
struct RevisionsView {
  let movement: MovementKey
  let id: Deliverable.ID
  let old: HandedInContent
  let new: HandedInContent
  /// All that can be chosen.
  let all: [HandedInContent]
  let visit: Visit

  var title: String { visit(vi: "So sánh các lần nộp", en: "Revisions compared") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(new.title, Address.deliverable(movement, id).text)])
      .render(visit, into: &html)
    html(.h1, text: title)
    choice(&html)
    html(.section, .id("compared"), .class("content")) { html in
      html(.h2, .class("compared"), visit.planLanguage) {
        parts(TextDifference(from: old.title, to: new.title), &$0)
      }
      text(&html)
      amount(&html)
      files(&html)
    }
  }

  /// Which two: two lists and a button, as without scripts.
  private func choice(_ html: inout HTMLWriter) {
    html(
      .form, .class("filter printed"), .action(Address.revisions(movement, id).text),
      .flag("data-submit-on-change")
    ) { html in
      select("from", visit(vi: "Từ", en: "From"), old.revision, &html)
      select("to", visit(vi: "Đến", en: "To"), new.revision, &html)
      html(
        .button, .type("submit"), .class("quiet"), text: visit(vi: "So sánh", en: "Compare"))
    }
  }

  private func select(
    _ name: String, _ label: String, _ chosen: Int, _ html: inout HTMLWriter
  ) {
    html(.label) { html in
      html.text(label)
      html(.select, .name(name)) { html in
        for content in all {
          html(
            .option, .value(String(content.revision)),
            .flag("selected", if: content.revision == chosen),
            text: visit(vi: "Lần ", en: "Revision ") + String(content.revision) + " · "
              + content.day.short)
        }
      }
    }
  }

  private func text(_ html: inout HTMLWriter) {
    let difference = TextDifference(from: old.wholeText, to: new.wholeText)
    guard !old.wholeText.isEmpty || !new.wholeText.isEmpty else { return }
    if difference.isEmpty {
      html(
        .p, .class("soft"),
        text: visit(vi: "Nội dung không thay đổi:", en: "The text is unchanged:"))
    }
    html(.p, .class("compared"), visit.planLanguage) { parts(difference, &$0) }
  }

  private func parts(_ difference: TextDifference, _ html: inout HTMLWriter) {
    for part in difference.parts {
      switch part.kind {
      case .same: html.text(part.text)
      case .removed: html(.del, text: part.text)
      case .added: html(.ins, text: part.text)
      }
    }
  }

  private func amount(_ html: inout HTMLWriter) {
    guard old.amount != new.amount else { return }
    html(.p) { html in
      html.text(visit(vi: "Số lượng: ", en: "Amount: "))
      html(.del, text: visit.number(old.amount))
      html.text(" → ")
      html(.ins, text: visit.number(new.amount))
    }
  }

  private func files(_ html: inout HTMLWriter) {
    let kept = Set(old.files.map(\.hash)).intersection(new.files.map(\.hash))
    guard !old.files.isEmpty || !new.files.isEmpty else { return }
    html(.ul, .class("files")) { html in
      for file in old.files where !kept.contains(file.hash) {
        html(.li) { html in
          html(.del) { link(file, old.revision, &$0) }
        }
      }
      for file in new.files {
        html(.li) { html in
          if kept.contains(file.hash) {
            link(file, new.revision, &html)
          } else {
            html(.ins) { link(file, new.revision, &$0) }
          }
        }
      }
    }
  }

  private func link(_ file: DraftFile, _ revision: Int, _ html: inout HTMLWriter) {
    let address = Address.file(movement, id, revision: revision, position: file.position)
    html(.a, .href(address.text), text: file.name)
  }
}
