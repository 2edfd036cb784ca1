import HTML
import MovementCore

/// One line of the record on a page.
struct HistoryEntryView {
  let entry: HistoryEntry
  let visit: Visit
  /// The page is about this one record and has named it already.
  let isOfOneRecord: Bool

  func write(into html: inout HTMLWriter) {
    html(.p) { html in
      html(.span, .class("soft"), text: entry.time + " · ")
      html(.strong, text: visit(entry.action))
      if !isOfOneRecord { subject(&html) }
      html(.span, .class("soft")) { html in
        html.text(" · ")
        let actor = entry.actor
        // A name is the same in both languages, and is in the office's.
        html(
          .span,
          actor.vietnamese == actor.english ? visit.planLanguage : .lang(visit.language.rawValue),
          text: visit(actor))
        if let role = entry.role { html.text(" (" + visit(role.phrase).lowercasedFirst + ")") }
      }
    }
    guard !entry.fields.isEmpty else { return }
    if entry.isNew, !isOfOneRecord {
      // What a new record had is rarely asked for in a list.
      html(.details) { html in
        html(.summary, text: visit(vi: "Nội dung", en: "What it says"))
        fields(&html)
      }
    } else {
      fields(&html)
    }
  }

  private func subject(_ html: inout HTMLWriter) {
    html.text(": ")
    let subject = entry.subject
    html(.a, .href(subject.history.text)) { html in
      html.text(visit(subject.kindName).lowercasedFirst)
      if let name = subject.name {
        html.text(" ")
        html(.span, visit.planLanguage, text: name)
      }
    }
  }

  private func fields(_ html: inout HTMLWriter) {
    html(.ul, .class("plain")) { html in
      for field in entry.fields {
        html(.li) { html in
          html.text(visit(field.name).capitalizedFirst + ": ")
          if !entry.isNew {
            write(field.before, &html)
            html.text(" → ")
          }
          if entry.isGone {
            html.text(visit(vi: "không còn", en: "gone"))
          } else {
            write(field.after, &html)
          }
        }
      }
    }
  }

  private func write(_ value: HistoryEntry.Value, _ html: inout HTMLWriter) {
    switch value {
    case .none: html.text("–")
    case .forgotten:
      html(.em, text: visit(vi: "đã xóa theo yêu cầu", en: "removed on request"))
    case .words(let phrase) where phrase.vietnamese == phrase.english:
      html(.span, visit.planLanguage, text: phrase.vietnamese)
    case .words(let phrase): html.text(visit(phrase))
    }
  }
}
