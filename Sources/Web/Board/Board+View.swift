import HTML
import MovementCore

/// The board: groups of units × dues at one glance.
struct BoardView {
  let model: BoardModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    html(.h1, text: visit(vi: "Bảng tiến độ", en: "Board"))
    html(.p, .class("sub")) { html in
      html.text(visit.asOf + " · ")
      html.text(unitCount)
    }
    DayNote.write(visit, into: &html)
    StatusFigures(tally: model.figures, filter: model.question.filter, key: model.movement)
      .render(visit, into: &html)
    filterForm(&html)
    FilterParts(parts: model.parts).render(visit, into: &html) { part in
      var question = model.question
      question.filter = part.without
      return visit.link(question.address(model.movement))
    }
    html(
      .section, .id("board"), .flag("data-live"), .label(visit(vi: "Bảng tiến độ", en: "Board"))
    ) { html in
      if model.rows.isEmpty {
        empty(&html)
      } else {
        notice(&html)
        html(.div, .class("board-frame")) { html in
          toggleAll(&html)
          table(&html)
        }
      }
    }
    legend(&html)
  }

  /// “17 trong 164 đơn vị có nhiệm vụ”.
  private var unitCount: String {
    let all = visit.number(model.allUnits)
    guard model.question.filter.isActive else {
      return visit(vi: "\(all) đơn vị có nhiệm vụ", en: "\(all) units with duties")
    }
    let shown = visit.number(model.shownUnits)
    return visit(
      vi: "đang xem \(shown) trong \(all) đơn vị có nhiệm vụ",
      en: "showing \(shown) of \(all) units with duties")
  }

  /// What was left out.
  private func notice(_ html: inout HTMLWriter) {
    guard model.heldBack > 0 || model.leftOut > 0 else { return }
    html(.p, .class("notice"), .role("note"), text: heldBackWords)
  }

  /// Opens or closes all groups. It lies over the empty corner of the table, or above the list.
  private func toggleAll(_ html: inout HTMLWriter) {
    guard model.rows.contains(where: { $0.isOpen != nil }) else { return }
    let isAllOpen = model.rows.allSatisfy { $0.isOpen ?? true }
    var question = model.question
    question.openness = question.openness.all(!isAllOpen)
    html(
      .a, .class("toggle-all"), .href(visit.link(question.address(model.movement))),
      text: isAllOpen
        ? visit(vi: "Đóng tất cả nhóm", en: "Close all groups")
        : visit(vi: "Mở tất cả nhóm", en: "Open all groups"))
  }

  private var heldBackWords: String {
    let most = visit.number(BoardModel.mostCells)
    var words = visit(
      vi: "Nếu mở tất cả, bảng có trên \(most) ô, trình duyệt sẽ chậm. ",
      en: "Opened, this would be more than \(most) cells, too many for a browser. ")
    if model.heldBack > 0 {
      let count = visit.number(model.heldBack)
      words += visit(vi: "Còn \(count) nhóm chưa mở. ", en: "\(count) groups stay closed. ")
    }
    if model.leftOut > 0 {
      let count = visit.number(model.leftOut)
      words += visit(vi: "Còn \(count) nhóm chưa hiện. ", en: "\(count) groups are not shown. ")
    }
    return words
      + visit(vi: "Hãy mở từng nhóm hoặc lọc bớt.", en: "Open one group, or filter.")
  }

  func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Không có đơn vị nào khớp với điều kiện lọc. Hãy thử gõ ít chữ hơn (không cần dấu), "
            + "bỏ bớt điều kiện, hoặc xem ngày khác.",
          en: "No unit matches. Try fewer letters (diacritics are not needed), fewer conditions, "
            + "or another day."))
      html(.p) { html in
        html(
          .a, .class("button quiet"), .href(visit.link(.board(model.movement))),
          text: visit(vi: "Bỏ lọc, xem tất cả", en: "Remove all filters"))
      }
    }
  }

  func legend(_ html: inout HTMLWriter) {
    html(.section, .class("legend"), .label(visit(vi: "Chú giải", en: "Legend"))) { html in
      html(.ul) { html in
        for status in ProgressBar.order + [.closed] {
          html(.li) { StatusMark.writeWithWords(status, visit, into: &$0) }
        }
      }
      html(
        .p,
        text: visit(
          vi: "Ở dòng nhóm, 4/5 nghĩa là 4 trong 5 đơn vị phải thực hiện đã hoàn thành. Chữ "
            + "nghiêng: nhiệm vụ không bắt buộc. Vạch đứng đậm: ngày đang xem; các kỳ bên trái đã "
            + "qua hạn cuối.",
          en: "In the row of a group, 4/5 means that 4 of 5 units have done it. Italic columns "
            + "are optional. The bold line is the day: everything left of it is past its "
            + "deadline."))
    }
  }
}
