import HTML
import MovementCore

/// How a work went on, entry by entry, on the page of the work.
struct ProgressTimeline {
  let model: ProgressModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    guard !model.entries.isEmpty || !model.additions.isEmpty else { return }
    html(.section, .id("progress")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Tiến độ thực hiện ", en: "How it went on "))
        html(.small, text: visit.number(model.entries.count))
      }
      if model.entries.isEmpty {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Chưa báo tiến độ lần nào. Mỗi khi có kết quả mới, vui lòng báo tiến độ kèm ảnh.",
            en: "Nothing yet. Whenever there is a new result, add an entry with a picture."))
      }
      totals(&html)
      html(.ol, .class("timeline")) { html in
        for entry in model.entries { html(.li) { write(entry, &$0) } }
      }
      additions(&html)
    }
  }

  /// What the accepted entries come to.
  private func totals(_ html: inout HTMLWriter) {
    guard !model.totals.isEmpty else { return }
    html(.dl, .class("totals")) { html in
      for total in model.totals {
        html(.div) { html in
          html(.dt, visit.planLanguage, text: total.label)
          html(.dd, text: visit.number(total.sum))
        }
      }
    }
    html(
      .p, .class("soft"),
      text: visit(vi: "Cộng các lần đã được duyệt.", en: "Summed over what is accepted."))
  }

  private func write(_ entry: ProgressModel.Entry, _ html: inout HTMLWriter) {
    html(.h3) { html in
      if let day = entry.day {
        html(.time, .datetime(day.description), text: day.short)
        html.text(" · ")
      }
      html(
        .a, .href(Address.deliverable(model.movement, entry.deliverable.id).text),
        visit.planLanguage, text: entry.content.title)
      html(.small, text: " " + visit(entry.deliverable.status.phrase))
    }
    entry.content.sheet?.write(visit, into: &html)
    if !entry.content.text.isEmpty {
      html(.p, .class("text"), visit.planLanguage, text: entry.content.text)
    }
    EvidenceView(files: entry.content.files, form: entry.content.sheet?.form, visit: visit) {
      file in
      .file(
        model.movement, entry.deliverable.id, revision: entry.content.revision,
        position: file.position)
    }.write(into: &html)
  }

  private func additions(_ html: inout HTMLWriter) {
    guard !model.additions.isEmpty else { return }
    html(.p, .class("actions")) { html in
      for addition in model.additions {
        html(.a, .class("button"), .href(addition.address.text)) { html in
          html.text(visit(vi: "Báo tiến độ", en: "Add progress"))
          if model.additions.count > 1 {
            html(.span, visit.planLanguage, text: ": " + addition.title)
          }
        }
      }
    }
  }
}
