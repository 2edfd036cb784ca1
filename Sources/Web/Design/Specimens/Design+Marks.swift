import HTML
import MovementCore

extension DesignView {
  func marks(_ html: inout HTMLWriter) {
    caption(
      vi: "Tình trạng của một việc: hình, màu và chữ", en: "A duty: shape, colour and words", &html)
    html(.ul, .class("specimen-row")) { html in
      for status in ProgressBar.order + [.closed] {
        html(.li) { StatusMark.writeWithWords(status, visit, into: &$0) }
      }
    }
    caption(vi: "Tình trạng của một sản phẩm", en: "A deliverable", &html)
    html(.ul, .class("specimen-row")) { html in
      for status in Deliverable.Status.allCases { html(.li, text: visit(status.phrase)) }
    }
    caption(vi: "Ký hiệu của nút và liên kết", en: "Signs of controls", &html)
    html(.ul, .class("specimen-row")) { html in
      for icon in Icon.allCases {
        html(.li) { html in
          Icon.write(icon, into: &html)
          html(.code, .lang(Language.english.rawValue), text: icon.rawValue)
        }
      }
    }
    caption(vi: "Nhãn", en: "Chips", &html)
    html(.p) { html in
      html(.span, .class("chip"), text: visit(vi: "không bắt buộc", en: "optional"))
      html(.span, .class("chip persons"), text: visit(vi: "không số hóa", en: "not digitised"))
    }
  }

  func figures(_ html: inout HTMLWriter) {
    caption(
      vi: "Thanh: chưa có gì, một nửa, tất cả, cả phong trào",
      en: "Bars: nothing, half, all, the whole movement", &html)
    html(.ul, .class("specimen-row")) { html in
      for rollUp in [rollUp([.upcoming]), rollUp([.met, .overdue]), rollUp([.met]), model.rollUp] {
        html(.li) { ProgressBar.write(rollUp, visit, into: &$0) }
      }
    }
    caption(vi: "Con số, mỗi số dẫn tới danh sách", en: "Figures, each a link to its list", &html)
    StatusFigures(tally: model.figures, filter: CellFilter(), key: model.movement)
      .render(visit, into: &html)
    StatusCounts(model.rollUp)
      .write(counting: CellFilter(), of: model.movement, visit, into: &html)
  }

  private func rollUp(_ statuses: [Status]) -> RollUp {
    statuses.reduce(into: RollUp()) { $0.count($1, isOptional: false) }
  }
}
