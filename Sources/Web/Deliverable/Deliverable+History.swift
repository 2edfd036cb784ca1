import HTML
import MovementCore

/// What happened to a deliverable, the latest first.
struct DeliverableHistory {
  let model: DeliverableModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    guard !model.history.isEmpty else { return }
    html(.section, .id("history")) { html in
      html(.h2, text: visit(vi: "Nhật ký", en: "History"))
      html(.ol, .class("history")) { html in
        for line in model.history { html(.li) { write(line, &$0) } }
      }
    }
  }

  private func write(_ line: HistoryLine, _ html: inout HTMLWriter) {
    html(.p) { html in
      html(.span, .class("soft"), text: line.time + " · ")
      html.text(visit(line.action))
      html(.span, .class("soft"), text: " · " + line.actor)
    }
    guard !line.isNew, !line.fields.isEmpty else { return }
    html(.ul, .class("plain")) { html in
      for field in line.fields {
        html(
          .li,
          text: visit(field.phrase) + ": " + field.words(field.before, visit) + " → "
            + field.words(field.after, visit))
      }
    }
  }
}
