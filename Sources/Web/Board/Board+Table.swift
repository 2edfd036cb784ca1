import HTML
import MovementCore

extension BoardView {
  func table(_ html: inout HTMLWriter) {
    html(
      .div, .class("board"), .named("tabindex", "0"), .role("region"),
      .label(visit(vi: "Bảng tiến độ, cuộn được", en: "Board, can be scrolled"))
    ) { html in
      html(.table) { html in
        html(
          .caption, .class("hidden-words"),
          text: visit(vi: "Đơn vị và các kỳ theo hạn cuối", en: "Units and due dates"))
        html(.thead) { html in
          months(&html)
          heads(&html)
        }
        html(.tbody) { html in
          let line = BoardRowView(model: model, visit: visit)
          if model.rows.count > 1 { line.write(model.total, &html) }
          for row in model.rows { line.write(row, &html) }
        }
      }
    }
  }

  /// The months of the last days.
  private func months(_ html: inout HTMLWriter) {
    html(.tr, .class("month-heads")) { html in
      html.empty(.td, .class("name"))
      html.empty(.td, .class("share"))
      for month in model.months {
        let name = visit(vi: "T\(month.month)", en: Self.english[month.month - 1])
        let hasRoom = month.columnCount > 1
        html(
          .th, .scope("colgroup"), .colspan(month.columnCount),
          .title(visit(vi: "Tháng \(month.month)/\(month.year)", en: "\(name) \(month.year)"))
        ) { html in
          let long = visit(vi: "\(name)/\(month.year)", en: "\(name) \(month.year)")
          html(.span, text: hasRoom ? long : name)
        }
      }
    }
  }

  private static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private func heads(_ html: inout HTMLWriter) {
    html(.tr, .class("due-heads")) { html in
      html(.th, .class("name"), .scope("col"), text: visit(vi: "Đơn vị", en: "Unit"))
      html(.th, .class("share"), .scope("col"), text: visit(vi: "Hoàn thành", en: "Done"))
      for column in model.columns { head(column, &html) }
    }
  }

  private func head(_ column: BoardColumn, _ html: inout HTMLWriter) {
    var classes: [String] = []
    if column.isAtLine { classes.append("today") }
    if column.obligation.isOptional { classes.append("optional") }
    html(
      .th, .scope("col"),
      .class(classes.isEmpty ? nil : classes.joined(separator: " "))
    ) { html in
      let optional =
        column.obligation.isOptional ? visit(vi: " (không bắt buộc)", en: " (optional)") : ""
      html(
        .a, .href(visit.link(.obligation(model.movement, column.obligation.id))),
        .title(column.obligation.clause + " · " + column.words + optional)
      ) { html in
        html(.span) { html in
          PlanText.write(column.shortTitle, visit, into: &html)
          html.text(column.dueName)
        }
        html(.time, .datetime(column.due.lastDay.description)) { html in
          html(.span, .class("hidden-words"), text: visit(vi: "hạn ngày ", en: "due on day "))
          html.text(column.due.lastDay.day)
        }
      }
    }
  }
}
