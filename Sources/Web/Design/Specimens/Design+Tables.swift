import HTML
import MovementCore

extension DesignView {
  func tables(_ html: inout HTMLWriter) {
    caption(vi: "Danh sách; trên điện thoại là thẻ", en: "A list; cards on a phone", &html)
    StandingView(model: model.list, visit: visit).table(&html)
    caption(vi: "Thông tin", en: "Facts", &html)
    html(.dl, .class("facts")) { html in
      html(.dt, text: visit(vi: "Đơn vị", en: "Unit"))
      html(.dd, visit.planLanguage, text: model.unit.unit.name)
      html(.dt, text: visit(vi: "Hôm nay", en: "Today"))
      html(.dd, text: visit(visit.today.long))
    }
  }

  /// A group with its units: marks, counts, the line at the day, optional columns.
  func board(_ html: inout HTMLWriter) {
    let view = BoardView(model: model.board, visit: visit)
    view.table(&html)
    view.legend(&html)
  }

  func chart(_ html: inout HTMLWriter) {
    html(.figure, .class("chart-figure")) { html in
      html(.figcaption, text: model.chart.title)
      model.chart.write(name: "specimen", into: &html)
    }
  }
}
