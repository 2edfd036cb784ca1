import HTML
import MovementCore

/// The front page of the site.
struct HomeView {
  let model: HomeModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    html(.h1, text: visit(vi: "Phong trào thi đua", en: "Emulation movements"))
    guard !model.cards.isEmpty else { return empty(&html) }
    html(.ul, .class("movements")) { html in
      for card in model.cards {
        html(.li) { write(card, &$0) }
      }
    }
  }

  private func write(_ card: HomeModel.Card, _ html: inout HTMLWriter) {
    html(.h2) { html in
      html(.a, .href(Address.movement(card.key).text), text: card.title)
    }
    switch card.content {
    case .problem(let phrase):
      html(.p, .class("sub"), text: facts(card, issuer: nil))
      html(.p, .class("notice"), .role("note"), text: visit(phrase))
    case .standing(let standing):
      html(.p, .class("sub"), text: facts(card, issuer: standing.issuer))
      self.standing(standing, card, &html)
    }
  }

  private func facts(_ card: HomeModel.Card, issuer: String?) -> String {
    ([card.number] + (issuer.map { [$0] } ?? []) + [card.period.short])
      .joined(separator: " · ")
  }

  private func standing(
    _ standing: HomeModel.Standing, _ card: HomeModel.Card, _ html: inout HTMLWriter
  ) {
    let rollUp = standing.rollUp
    guard rollUp.asked > 0 else { return notBegun(standing, card, &html) }
    let list = CellFilter().with(.asked).list(card.key)
    html(.p, .class("rate")) { html in
      html(.a, .href(list.text), .named("data-count", rollUp.asked)) { html in
        html(.b, text: percent(rollUp.rate))
        let done = visit.number(rollUp.done)
        let asked = visit.number(rollUp.asked)
        html.text(
          visit(vi: " hoàn thành, \(done)/\(asked) việc", en: " done, \(done) of \(asked) duties"))
      }
    }
    ProgressBar.write(rollUp, width: 320, visit, into: &html)
    html(.p, .class("next"), text: next(standing))
    actions(card, &html)
  }

  private func notBegun(
    _ standing: HomeModel.Standing, _ card: HomeModel.Card, _ html: inout HTMLWriter
  ) {
    html(.p, text: visit(vi: "Chưa có việc nào đến kỳ.", en: "Nothing is open yet."))
    html(.p, .class("next"), text: next(standing))
    actions(card, &html)
  }

  private func actions(_ card: HomeModel.Card, _ html: inout HTMLWriter) {
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button"), .href(Address.board(card.key).text),
        text: visit(vi: "Bảng tiến độ", en: "Board"))
      html(
        .a, .class("button quiet"), .href(Address.plan(card.key).text),
        text: visit(vi: "Kế hoạch", en: "Plan"))
    }
  }

  /// “Hạn kế tiếp: Báo cáo của đơn vị, thứ Bảy 14/09/2019, còn 4 ngày”.
  private func next(_ standing: HomeModel.Standing) -> String {
    guard let next = standing.next else {
      return visit(vi: "Không còn hạn cuối nào phía trước.", en: "No deadlines left.")
    }
    var names = next.obligations.first?.title ?? ""
    if next.obligations.count > 1 {
      let more = next.obligations.count - 1
      names += visit(vi: " và \(more) nhiệm vụ khác", en: " and \(more) more")
    }
    let left =
      next.daysLeft == 0
      ? visit(vi: "hôm nay là hạn cuối", en: "due today")
      : visit(
        vi: "còn \(visit.number(next.daysLeft)) ngày",
        en: counted(next.daysLeft, "day", "days") + " left")
    return visit(vi: "Hạn kế tiếp: ", en: "Next: ") + names + ", " + visit.long(next.day) + ", "
      + left
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Cơ sở dữ liệu này chưa có phong trào nào. Hãy nạp kế hoạch và danh sách đơn vị:",
          en: "This database holds no movement yet. Load a plan and the list of units:"))
      html(.pre) { html in
        html(
          .code,
          text: "lantoa load --database DB --plan PLAN.yaml --units UNITS.csv")
      }
      html(
        .p,
        text: visit(
          vi: "Trang này tự có số liệu ngay sau đó; không cần khởi động lại.",
          en: "This page shows it right after; no restart is needed."))
    }
  }
}
