import HTML
import MovementCore
import Store

/// A movement on the front page. Whoever is signed in gets links to its pages; everybody else reads
/// how far it is, and no more.
struct HomeCard {
  let card: HomeModel.Card
  let visit: Visit

  private var isInside: Bool { visit.account != nil }

  func write(into html: inout HTMLWriter) {
    html(.h2) { html in
      if isInside {
        html(
          .a, .href(Address.movement(card.key).text), visit.planLanguage, text: card.title)
      } else {
        html(.span, visit.planLanguage, text: card.title)
      }
    }
    switch card.content {
    case .problem(let phrase):
      html(.p, .class("sub"), text: facts(issuer: nil))
      if isInside {
        html(.p, .class("notice"), .role("note"), text: visit(phrase))
      } else {
        html(
          .p, .class("notice"), .role("note"),
          text: visit(
            vi: "Chưa có số liệu tiến độ.", en: "There are no figures of its progress yet."))
      }
    case .standing(let standing):
      html(.p, .class("sub"), text: facts(issuer: standing.issuer))
      self.standing(standing, &html)
      if isInside { actions(&html) }
      groups(standing, &html)
    }
  }

  private func facts(issuer: String?) -> String {
    ([card.number] + (issuer.map { [$0] } ?? []) + [card.period.short])
      .joined(separator: " · ")
  }

  private func standing(_ standing: HomeModel.Standing, _ html: inout HTMLWriter) {
    let rollUp = standing.rollUp
    if rollUp.asked > 0 {
      html(.p, .class("rate")) { html in
        if isInside {
          let list = CellFilter().with(.asked).list(card.key)
          html(.a, .href(list.text), .named("data-count", rollUp.asked)) { rate(rollUp, &$0) }
        } else {
          rate(rollUp, &html)
        }
      }
      ProgressBar.write(rollUp, width: 320, isLabelled: false, visit, into: &html)
      legend(rollUp, &html)
    } else {
      html(.p, text: visit(vi: "Chưa có việc nào đến kỳ.", en: "Nothing is open yet."))
    }
    html(.p, .class("next"), text: next(standing))
  }

  /// What the colours of the bars mean, with the numbers of all units.
  private func legend(_ rollUp: RollUp, _ html: inout HTMLWriter) {
    html(.ul, .class("home-legend")) { html in
      for status in ProgressBar.order where rollUp[status] > 0 {
        html(.li) { html in
          StatusMark.write(status, into: &html)
          html.text(
            " " + visit.number(rollUp[status]) + " " + visit(status.phrase).lowercasedFirst)
        }
      }
    }
  }

  private func rate(_ rollUp: RollUp, _ html: inout HTMLWriter) {
    html(.b, text: percent(rollUp.rate))
    let done = visit.number(rollUp.done)
    let asked = visit.number(rollUp.asked)
    html.text(
      visit(vi: " hoàn thành, \(done)/\(asked) việc", en: " done, \(done) of \(asked) duties"))
  }

  // MARK: - The groups

  private func groups(_ standing: HomeModel.Standing, _ html: inout HTMLWriter) {
    guard standing.groups.count > 1 else { return }
    html(.h3, text: visit(vi: "Tiến độ theo nhóm đơn vị", en: "Progress by group of units"))
    html(.ul, .class("home-groups")) { html in
      for group in standing.groups { html(.li) { write(group, &$0) } }
    }
    guard standing.moreGroups > 0 else { return }
    let more = visit.number(standing.moreGroups)
    html(
      .p, .class("soft"),
      text: visit(vi: "Và \(more) nhóm khác.", en: "And \(more) more groups."))
  }

  private func write(_ group: HomeModel.Group, _ html: inout HTMLWriter) {
    let name =
      group.isSingleUnits
      ? group.name + visit(vi: " và các đơn vị trực thuộc", en: " and its own units") : group.name
    if isInside {
      html(
        .a, .href(group.filter.applied(to: .board(card.key)).text), visit.planLanguage, text: name)
    } else {
      html(.span, visit.planLanguage, text: name)
    }
    ProgressBar.write(group.rollUp, width: 120, isLabelled: false, visit, into: &html)
    let (done, asked) = (visit.number(group.rollUp.done), visit.number(group.rollUp.asked))
    html(.span, .class("number")) { html in
      html(.b, text: percent(group.rollUp.rate))
      html.text(visit(vi: " · \(done)/\(asked) việc", en: " · \(done)/\(asked) duties"))
    }
  }

  /// Where this person works first, then what everybody reads.
  private func actions(_ html: inout HTMLWriter) {
    let work = Shell.Place.work(of: visit.account?.role)
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button"), .href(work.address(card.key).text), text: visit(work.name))
      for place in [Shell.Place.board, .plan] where place != work {
        html(
          .a, .class("button quiet"), .href(place.address(card.key).text),
          text: visit(place.name))
      }
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
}
