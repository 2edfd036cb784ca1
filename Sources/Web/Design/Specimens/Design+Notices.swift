import HTML
import MovementCore

extension DesignView {
  func notices(_ html: inout HTMLWriter) {
    html(
      .p, .class("notice"), .role("note"),
      text: visit(vi: "Cần biết: còn 3 nhóm chưa mở.", en: "To know: three groups stay closed."))
    html(
      .p, .class("notice good"), .role("note"),
      text: visit(
        vi: "Đã nộp. Đơn vị duyệt sẽ trả lời trước ngày 17/09/2019.",
        en: "Handed in. The answer comes by 17/09/2019."))
    html(.div, .class("notice wrong")) { html in
      html(
        .p,
        text: visit(
          vi: "Chưa gửi được: mất kết nối. Nội dung đã nhập vẫn còn.",
          en: "Not sent: the connection is down. What you typed is still here."))
    }
    var earlier = visit
    earlier.day = visit.day.adding(days: -7)
    DayNote.write(earlier, into: &html)
  }

  func duties(_ html: inout HTMLWriter) {
    let view = UnitView(model: model.unit, visit: visit)
    html(.ul, .class("duties")) { html in
      for duty in model.duties { view.row(duty, &html) }
    }
    caption(vi: "Gọn lại khi đã xong", en: "Closer together once done", &html)
    html(.ul, .class("duties done")) { html in
      for duty in model.unit.groups.first(where: { $0.group == .done })?.duties.prefix(3) ?? [] {
        view.row(duty, &html)
      }
    }
  }

  func ways(_ html: inout HTMLWriter) {
    Crumbs(
      steps: model.unit.above.map { unit in
        (words: unit.name, address: visit.link(.unit(model.movement, unit.id)))
      }
    ).render(visit, into: &html)
    DayForm.write(visit, action: .design, into: &html)
    FilterParts(parts: model.list.parts).render(visit, into: &html) { part in
      visit.link(part.without.list(model.movement))
    }
    let list = StandingView(model: model.longList, visit: visit)
    list.choices(&html)
    list.orders(&html)
    list.pages(&html)
  }

  func empty(_ html: inout HTMLWriter) {
    caption(vi: "Danh sách", en: "A list", &html)
    StandingView(model: model.list, visit: visit).empty(&html)
    caption(vi: "Bảng tiến độ", en: "The board", &html)
    BoardView(model: model.board, visit: visit).empty(&html)
  }

  func paper(_ html: inout HTMLWriter) {
    html(
      .p,
      text: visit(
        vi: "Khổ A4; bảng tiến độ nằm ngang. Trên giấy chỉ còn nội dung: không nút, không ô nhập; "
          + "dấu màu đen, đọc được khi in đen trắng; đầu bảng lặp lại ở mỗi trang; chân trang ghi "
          + "nguồn, ngày và số trang.",
        en: "A4, the board in landscape. Paper has the content alone: no buttons, no fields; marks "
          + "in black, told apart by their shapes; heads of tables on every page; source, day and "
          + "page number at the foot."))
    html(.p, .class("soft"), text: PaperNote(board: nil, title: title).words(visit))
  }
}
