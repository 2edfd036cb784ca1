import HTML
import MovementCore

/// What a new version changes on the board: how many cells go from which status to which, for which
/// obligations, and which ones.
struct PublishStanding {
  let preview: PublishPreview
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    let standing = preview.standing
    html(.h2, text: visit(vi: "Trên bảng tiến độ hôm nay", en: "On the board today"))
    html(.p, text: visit(standing.phrase))
    guard standing.count > 0 else { return }
    html(.ul, .class("turns")) { html in
      for (turn, count) in standing.counts.sorted(by: { $0.key < $1.key }) {
        html(.li) { html in
          html(.b, text: visit.number(count))
          html.text(" " + visit(turn.phrase))
        }
      }
    }
    obligations(&html)
    cells(&html)
  }

  private func obligations(_ html: inout HTMLWriter) {
    html(.details, .class("folded")) { html in
      html(.summary) { html in
        html(.h3, text: visit(vi: "Theo nhiệm vụ", en: "By obligation"))
      }
      html(.ul, .class("differences")) { html in
        for part in preview.standing.obligations {
          html(.li) { html in
            html(
              .span, visit.planLanguage,
              text: preview.obligation(part.id)?.title ?? part.id)
            html.text(
              ": "
                + visit(
                  vi: "\(visit.number(part.count)) việc",
                  en: counted(part.count, "duty", "duties")))
          }
        }
      }
    }
  }

  private func cells(_ html: inout HTMLWriter) {
    let standing = preview.standing
    html(.details, .class("folded"), .flag("open", if: standing.count <= 20)) { html in
      html(.summary) { html in
        html(.h3, text: visit(vi: "Từng việc", en: "Duty by duty"))
      }
      html(.div, .class("table"), .named("tabindex", "0")) { html in
        html(.table) { html in
          html(.thead) { html in
            html(.tr) { html in
              html(.th, .scope("col"), text: visit(vi: "Đơn vị", en: "Unit"))
              html(.th, .scope("col"), text: visit(vi: "Việc", en: "Duty"))
              html(.th, .scope("col"), text: visit(vi: "Tình trạng", en: "Status"))
            }
          }
          html(.tbody) { html in
            for cell in standing.cells {
              html(.tr) { html in
                html(.td, visit.planLanguage, text: preview.unit(cell.unit))
                html(.td, visit.planLanguage, text: preview.duty(cell, visit.language))
                html(.td, text: visit(cell.turn.phrase))
              }
            }
          }
        }
      }
      let more = standing.count - standing.cells.count
      if more > 0 {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Và \(visit.number(more)) việc khác.", en: "And \(visit.number(more)) more."))
      }
    }
  }
}
