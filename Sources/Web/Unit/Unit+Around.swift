import HTML
import MovementCore

// What stands around the unit's own list: other deliverables, units below, what it does for others.

extension UnitView {
  /// What it handed in that stands in none of its own cells.
  func others(_ html: inout HTMLWriter) {
    guard !model.others.isEmpty else { return }
    html(.section, .id("others")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Sản phẩm khác đã nộp ", en: "Other deliverables "))
        html(.small, text: visit.number(model.others.count))
      }
      html(.ul, .class("handed-in others")) { html in
        for other in model.others { html(.li) { self.other(other, &$0) } }
      }
    }
  }

  private func other(_ other: UnitModel.Other, _ html: inout HTMLWriter) {
    link(to: other.deliverable, &html)
    html.text(": ")
    if let obligation = other.obligation {
      html(
        .a, .href(visit.link(.obligation(model.movement, obligation.id))), visit.planLanguage,
        text: obligation.title)
    } else {
      html.text(other.deliverable.obligation)
    }
    html.text(" – " + visit(other.counting.outcome.brief))
    guard other.counting.outcome.isGood, let unit = other.countsFor.first else { return }
    html.text(visit(vi: ", tính cho ", en: ", counts for "))
    html(
      .a, .href(visit.link(.unit(model.movement, unit.id))), visit.planLanguage, text: unit.name)
  }

  func below(_ html: inout HTMLWriter) {
    guard !model.below.isEmpty else { return }
    html(.section, .id("below")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Đơn vị trực thuộc ", en: "Units below "))
        html(.small, text: visit.number(model.below.count))
      }
      html(.ul, .class("units")) { html in
        for item in model.below { html(.li) { self.unitBelow(item, &$0) } }
      }
    }
  }

  private func unitBelow(_ item: UnitModel.Below, _ html: inout HTMLWriter) {
    html(
      .a, .href(visit.link(.unit(model.movement, item.unit.id))), visit.planLanguage,
      text: item.unit.name)
    guard item.rollUp.all > 0 else { return }
    ProgressBar.write(item.rollUp, width: 72, visit, into: &html)
    let asked = CellFilter(under: item.unit.id).with(.asked)
    html(
      .a, .class("number"), .href(visit.link(asked.list(model.movement))),
      .named("data-count", item.rollUp.asked),
      text: visit.number(item.rollUp.done) + "/" + visit.number(item.rollUp.asked))
  }

  /// What it reviews, takes part in and gets copies of, folded: a committee has many.
  func roles(_ html: inout HTMLWriter) {
    guard !model.roles.isEmpty else { return }
    html(.section, .id("roles")) { html in
      html(
        .h2,
        text: visit(
          vi: "Vai trò trong nhiệm vụ của đơn vị khác", en: "Its part in other units' duties"))
      let roles = model.roles
      role(visit(vi: "Duyệt", en: "Reviews"), "reviews", roles.reviews, &html)
      role(visit(vi: "Phối hợp", en: "Takes part in"), "coordinates", roles.coordinates, &html)
      role(visit(vi: "Nhận bản sao", en: "Gets copies of"), "copies", roles.copies, &html)
    }
  }

  private func role(
    _ name: String, _ id: String, _ roles: [UnitRoles.Role], _ html: inout HTMLWriter
  ) {
    guard !roles.isEmpty else { return }
    let waiting = roles.reduce(0) { $0 + $1.waiting }
    html(.details, .id(id)) { html in
      html(.summary) { html in
        html.text(name + " " + visit.number(roles.count) + " ")
        html.text(visit(vi: "nhiệm vụ", en: roles.count == 1 ? "obligation" : "obligations"))
        if waiting > 0 {
          html.text(", " + visit.number(waiting) + " " + visit(vi: "đang chờ", en: "waiting"))
        }
      }
      // Those with something waiting first.
      let sorted = roles.filter { $0.waiting > 0 } + roles.filter { $0.waiting == 0 }
      html(.ul, .class("plain")) { html in
        for role in sorted { html(.li) { self.role(role, &$0) } }
      }
    }
  }

  private func role(_ role: UnitRoles.Role, _ html: inout HTMLWriter) {
    html(
      .a, .href(visit.link(.obligation(model.movement, role.obligation))), visit.planLanguage,
      text: role.title)
    html(.span, .class("soft"), text: " " + role.clause)
    guard role.waiting > 0 else { return }
    let waiting = CellFilter(under: role.under, obligation: role.obligation)
      .with(.status(.inReview))
    html.text(" · ")
    html(
      .a, .href(visit.link(waiting.list(model.movement))), .named("data-count", role.waiting)
    ) { html in
      StatusMark.write(.inReview, into: &html)
      html.text(visit.number(role.waiting) + " " + visit(vi: "chờ duyệt", en: "waiting"))
    }
  }
}
