import HTML
import MovementCore

// The unit's own list. Written for every visitor of every unit, so each text is made once and in
// one language.

extension UnitView {
  func duties(_ html: inout HTMLWriter) {
    if model.groups.isEmpty { empty(&html) }
    for group in model.groups {
      if group.group.isFolded {
        html(.details, .id(group.group.rawValue), .class("folded")) { html in
          html(.summary) { heading(group, &$0) }
          list(group, &html)
        }
      } else {
        html(.section, .id(group.group.rawValue)) { html in
          heading(group, &html)
          list(group, &html)
        }
      }
    }
  }

  private func heading(_ group: UnitModel.Group, _ html: inout HTMLWriter) {
    html(.h2) { html in
      html.text(visit(group.group.name) + " ")
      html(.small, text: visit.number(group.duties.count))
    }
  }

  private func list(_ group: UnitModel.Group, _ html: inout HTMLWriter) {
    html(.ul, .class("duties " + group.group.rawValue)) { html in
      for duty in group.duties { row(duty, &html) }
    }
  }

  func row(_ duty: Duty, _ html: inout HTMLWriter) {
    html(.li, .class("duty " + duty.status.rawValue), .id(duty.anchor)) { html in
      html(.h3) { html in
        html(.a, .href(visit.link(.obligation(model.movement, duty.obligation)))) { html in
          html(.span, visit.planLanguage, text: duty.title)
          if let name = duty.dueName { html.text(" · " + name) }
        }
      }
      html(.p) { html in
        StatusMark.write(duty.status, into: &html)
        html(.strong, .class(duty.status.rawValue), text: duty.lead(visit))
        if let reason = duty.exemptReason, duty.status == .exempt {
          html.text(": ")
          html(.span, visit.planLanguage, text: reason)
        } else {
          html.text(duty.rest(visit))
        }
        html.text(" · " + duty.clause)
      }
      handedIn(duty, &html)
      handInLink(duty, &html)
    }
  }

  /// For who may hand in: the way to the form, where something is still wanted.
  private func handInLink(_ duty: Duty, _ html: inout HTMLWriter) {
    guard model.mayHandIn, duty.status.wantsSomething, visit.day == visit.today else { return }
    let address = Address.handIn(
      model.movement, model.unit.id, duty.obligation, due: duty.due.number)
    html(.p, .class("hand-in-link")) { html in
      html(.a, .class("button quiet"), .href(address.text)) { html in
        html.text(visit(vi: "Nộp", en: "Hand in"))
        html(.span, .class("hidden-words"), text: ": " + duty.title)
      }
    }
  }

  private func handedIn(_ duty: Duty, _ html: inout HTMLWriter) {
    guard !duty.deliverables.isEmpty else { return }
    html(.ul, .class("handed-in")) { html in
      for item in duty.deliverables {
        html(.li) { html in
          link(to: item.deliverable, &html)
          if let unit = item.from {
            html(.span, visit.planLanguage, text: " (" + unit.name + ")")
          }
          html.text(": " + visit(item.outcome.brief))
          if duty.need > 1, item.outcome.isGood {
            let amount = item.deliverable.amount
            html.text(
              ", " + visit.number(amount) + " "
                + duty.measure[visit.language, of: amount])
          }
        }
      }
    }
  }

  /// “Nộp 05/08/2019”, to the deliverable's page.
  func link(to deliverable: Deliverable, _ html: inout HTMLWriter) {
    html(
      .a, .href(visit.link(.deliverable(model.movement, deliverable.id))),
      text: deliverable.handedInWords(visit))
  }

  /// A unit that owes nothing itself: most often one that only groups others.
  private func empty(_ html: inout HTMLWriter) {
    html(.p, .class("empty")) { html in
      html.text(
        visit(
          vi: "Kế hoạch không giao nhiệm vụ cho riêng đơn vị này. ",
          en: "The plan asks nothing of this unit itself. "))
      if model.below.isEmpty {
        html(
          .a, .href(visit.link(.plan(model.movement))),
          text: visit(
            vi: "Xem kế hoạch giao nhiệm vụ cho đơn vị nào", en: "See whom the plan asks"))
      } else {
        html(
          .a, .href("#below"),
          text: visit(
            vi: "Xem các đơn vị trực thuộc",
            en: "See the units below it"))
      }
    }
  }
}
