import HTML
import MovementCore

/// The page of what waits for an answer.
struct QueueView {
  let model: QueueModel
  /// What was decided just now.
  let notice: DecidedNotice?
  /// What could not be done with the last press.
  var refusals: [QueueRefusal] = []
  /// A reviewer whose account belongs to no unit, to whom nothing can be addressed.
  let isWithoutUnit: Bool
  let visit: Visit

  var title: String { visit(vi: "Chờ duyệt", en: "To review") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    // Above the list: of a long one the end is out of sight when the key for it is pressed.
    KeyHelp(keys: KeyHelp.queue).write(visit, into: &html)
    notice?.write(visit, into: &html)
    QueueRefusals(refusals: refusals, movement: model.movement, filter: model.filter)
      .write(visit, into: &html)
    html(.section, .id("waiting"), .flag("data-live"), .label(title)) { html in
      figures(&html)
      if model.allCount > 0 { filterForm(&html) }
      if model.rows.isEmpty {
        empty(&html)
      } else {
        table(&html)
        pages(&html)
      }
    }
    html(.p, .class("orders")) { html in
      html(
        .a, .href(Address.reviewPhrases(model.movement).text),
        text: visit(vi: "Câu mẫu khi trả lại", en: "Phrases for returns"))
      html(
        .a, .href(Address.exemptions(model.movement).text),
        text: visit(vi: "Miễn thực hiện", en: "Exemptions"))
    }
  }

  /// How many there are, each number with the way to what it counts.
  private func figures(_ html: inout HTMLWriter) {
    html(.ul, .class("figures")) { html in
      var whole = model.filter
      whole.isLate = false
      let words =
        model.filter.isActive
        ? visit(vi: "chờ duyệt, theo điều kiện lọc", en: "waiting, as filtered")
        : visit(vi: "chờ duyệt", en: "waiting")
      if !model.filter.isLate { figure(model.total, words, whole, &html) }
      var late = model.filter
      late.isLate = true
      figure(
        model.lateCount, visit(vi: "quá hạn trả lời", en: "answers overdue"), late, &html)
      if model.filter.isActive {
        figure(model.allCount, visit(vi: "chờ duyệt, tất cả", en: "waiting, all"), .init(), &html)
      }
    }
  }

  private func figure(
    _ count: Int, _ words: String, _ filter: QueueFilter, _ html: inout HTMLWriter
  ) {
    html(.li) { html in
      html(
        .a, .href(visit.link(model.address(filter: filter))), .named("data-count", count)
      ) { html in
        html(.b, text: visit.number(count))
        html(.span, text: words)
      }
    }
  }

  func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(.p, text: emptyWords)
      html(.p) { html in
        if model.filter.isActive, model.allCount > 0 {
          html(
            .a, .class("button quiet"), .href(visit.link(.queue(model.movement))),
            text: visit(vi: "Xem tất cả", en: "Show all"))
        } else {
          html(
            .a, .class("button quiet"), .href(visit.link(.board(model.movement))),
            text: visit(vi: "Mở bảng tiến độ", en: "Open the board"))
        }
      }
    }
  }

  private var emptyWords: String {
    if isWithoutUnit {
      return visit(
        vi: "Tài khoản này chưa gắn với đơn vị nào nên chưa có gì gửi đến để duyệt. Vui lòng đề "
          + "nghị ban tổ chức phong trào ghi đơn vị cho tài khoản.",
        en: "This account belongs to no unit, so nothing is addressed to it. Ask the office that "
          + "runs the movement to enter one.")
    }
    if model.filter.isActive, model.allCount > 0 {
      return visit(
        vi: "Không có sản phẩm nào chờ duyệt khớp với điều kiện lọc.",
        en: "Nothing that waits matches the filter.")
    }
    return visit(
      vi: "Không còn sản phẩm nào chờ duyệt. Khi có đơn vị nộp, sản phẩm sẽ hiện ở đây.",
      en: "Nothing waits for review. What units hand in will appear here.")
  }
}
