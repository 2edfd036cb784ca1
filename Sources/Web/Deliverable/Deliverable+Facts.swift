import HTML
import MovementCore

/// Who handed in what, when, and for which due.
struct DeliverableFacts {
  let model: DeliverableModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.dl, .class("facts")) { html in
      unit(&html)
      obligation(&html)
      about(&html)
      due(&html)
      handedIn(&html)
      let deliverable = model.deliverable
      fact(visit(vi: "Tình trạng", en: "Status"), visit(deliverable.status.phrase), &html)
      fact(visit(vi: "Số lượng", en: "Amount"), amount, &html)
      standing(&html)
      countsFor(&html)
    }
  }

  private func fact(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html(.dt, text: name)
    html(.dd, text: value)
  }

  private func unit(_ html: inout HTMLWriter) {
    html(.dt, text: visit(vi: "Đơn vị nộp", en: "Handed in by"))
    html(.dd) { html in
      guard let unit = model.unit else { return html.text(model.deliverable.unit) }
      html(
        .a, .href(visit.link(.unit(model.movement, unit.id))), visit.planLanguage,
        text: unit.name)
    }
  }

  private func obligation(_ html: inout HTMLWriter) {
    html(.dt, text: visit(vi: "Nhiệm vụ", en: "Obligation"))
    html(.dd) { html in
      guard let obligation = model.obligation else {
        return html.text(model.deliverable.obligation)
      }
      html(
        .a, .href(visit.link(.obligation(model.movement, obligation.id))), visit.planLanguage,
        text: obligation.title)
      html(.span, .class("soft"), text: " " + obligation.clause)
    }
  }

  /// The work of which this tells how it went on.
  private func about(_ html: inout HTMLWriter) {
    guard let about = model.about else { return }
    html(.dt, text: visit(vi: "Tiến độ của", en: "Progress of"))
    html(.dd) { html in
      html(
        .a, .href(Address.deliverable(model.movement, about.id).text + "#progress"),
        visit.planLanguage, text: about.title)
    }
  }

  /// Which due, and how that is known.
  private func due(_ html: inout HTMLWriter) {
    guard let obligation = model.obligation, let due = model.due else { return }
    let name = obligation.name(of: due)
    let label = visit(vi: "Hạn cuối", en: "Last day")
    html(.dt, text: name == nil ? label : visit(vi: "Kỳ", en: "Due date"))
    html(.dd) { html in
      if let name { html.text(visit(name) + ", " + label.lowercasedFirst + " ") }
      html.text(visit.long(due.lastDay))
      guard obligation.schedule.dues.count > 1, model.deliverable.due == nil else { return }
      html(
        .span, .class("soft"),
        text: visit(
          vi: " (đơn vị không ghi kỳ; tính theo ngày nộp)",
          en: " (the unit named none; the day of handing in decides)"))
    }
  }

  private func handedIn(_ html: inout HTMLWriter) {
    html(.dt, text: visit(vi: "Ngày nộp", en: "Handed in"))
    html(.dd) { html in
      guard let day = model.deliverable.submitted else {
        return html.text(visit(vi: "chưa nộp", en: "not yet"))
      }
      html.text(visit.long(day))
      if let due = model.due {
        html.text(" · " + visit.earliness(of: day, lastDay: due.lastDay))
      }
    }
  }

  private var amount: String {
    let amount = model.deliverable.amount
    let number = visit.number(amount)
    guard let obligation = model.obligation else { return number }
    return number + " " + obligation.measure[visit.language, of: amount]
  }

  /// How the unit's cell stands, as a link to it.
  private func standing(_ html: inout HTMLWriter) {
    guard let cell = model.cell, let obligation = model.obligation, let due = model.due else {
      return
    }
    let place = Address.cell(
      model.movement, model.deliverable.unit, obligation.id, due: due.number)
    html(.dt, text: visit(vi: "Tiến độ của đơn vị", en: "The unit's standing"))
    html(.dd) { html in
      html(.a, .href(visit.link(place))) { html in
        StatusMark.writeWithWords(cell.status, visit, into: &html)
        html.text(
          " · " + visit.number(cell.have) + "/" + visit.number(cell.need) + " "
            + obligation.measure[visit.language, of: cell.need])
      }
    }
  }

  /// Other units in whose cells it counts.
  private func countsFor(_ html: inout HTMLWriter) {
    let others = model.countsFor.filter { $0.id != model.deliverable.unit }
    guard !others.isEmpty else { return }
    html(.dt, text: visit(vi: "Tính cho", en: "Counts for"))
    html(.dd) { html in
      for (index, unit) in others.enumerated() {
        if index > 0 { html.text(", ") }
        html(
          .a, .href(visit.link(.unit(model.movement, unit.id))), visit.planLanguage,
          text: unit.name)
      }
    }
  }
}
