import HTML
import MovementCore
import Store

/// What a unit changed since the revision before.
struct RevisionDifference {
  let before: Revision
  let after: Revision
  /// What was answered in the plan's form then and now, as texts.
  let answers: (before: String, after: String)
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.section, .id("difference")) { html in
      html(
        .h2,
        text: visit(
          vi: "So với bản \(before.number)", en: "Compared with revision \(before.number)"))
      let title = TextDifference(from: before.title, to: after.title)
      let body = TextDifference(
        from: whole(before.text, answers.before), to: whole(after.text, answers.after))
      html(.dl, .class("facts")) { html in
        if !title.isEmpty { line(visit(vi: "Tên", en: "Title"), title, &html) }
        if before.amount != after.amount { amount(&html) }
        files(&html)
      }
      if !body.isEmpty { html(.div, .class("prose changed")) { text(body, &$0) } }
      if title.isEmpty, body.isEmpty, before.amount == after.amount, !filesDiffer {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Nội dung không thay đổi so với bản trước.",
            en: "Nothing was changed since the revision before."))
      }
    }
  }

  private func line(
    _ name: String, _ difference: TextDifference, _ html: inout HTMLWriter
  ) {
    html(.dt, text: name)
    html(.dd) { html in
      for part in difference.parts { write(part, &html) }
    }
  }

  private func text(_ difference: TextDifference, _ html: inout HTMLWriter) {
    html(.p, visit.planLanguage) { html in
      for part in difference.parts { write(part, &html) }
    }
  }

  private func write(_ part: TextDifference.Part, _ html: inout HTMLWriter) {
    switch part.kind {
    case .same: html.text(part.text)
    case .removed: html(.del, text: part.text)
    case .added: html(.ins, text: part.text)
    }
  }

  private func amount(_ html: inout HTMLWriter) {
    html(.dt, text: visit(vi: "Số lượng", en: "Amount"))
    html(.dd) { html in
      html(.del, text: visit.number(before.amount))
      html.text(" ")
      html(.ins, text: visit.number(after.amount))
    }
  }

  private func whole(_ text: String, _ answers: String) -> String {
    [text, answers].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var filesDiffer: Bool {
    Set(before.files.map(\.file.hash)) != Set(after.files.map(\.file.hash))
  }

  private func files(_ html: inout HTMLWriter) {
    guard filesDiffer else { return }
    let old = Set(before.files.map(\.file.hash))
    let new = Set(after.files.map(\.file.hash))
    html(.dt, text: visit(vi: "Tệp", en: "Files"))
    html(.dd, visit.planLanguage) { html in
      for file in before.files where !new.contains(file.file.hash) {
        html(.del, text: file.name)
        html.text(" ")
      }
      for file in after.files where !old.contains(file.file.hash) {
        html(.ins, text: file.name)
        html.text(" ")
      }
    }
  }
}
