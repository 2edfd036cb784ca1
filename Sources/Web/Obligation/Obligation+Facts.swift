import HTML
import MovementCore

/// What an obligation asks, in the words of an office.
struct ObligationFacts {
  let model: ObligationModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    let obligation = model.obligation
    html(.dl, .class("facts")) { html in
      parts(visit(vi: "Đơn vị thực hiện", en: "Who"), model.who, &html)
      parts(visit(vi: "Trừ", en: "Except"), model.except, &html)
      parts(visit(vi: "Phối hợp", en: "Together with"), model.with, &html)
      if let kind = model.kind { text(visit(vi: "Sản phẩm", en: "What"), kind, &html) }
      text(visit(vi: "Số lượng", en: "How much"), visit(obligation.quantityPhrase), &html)
      let schedule = obligation.schedule.phrase(period: model.period)
      text(visit(vi: "Thời hạn", en: "When"), visit(schedule), &html)
      reviewer(&html)
      parts(visit(vi: "Gửi bản sao", en: "Copies to"), model.copy, &html)
      links(visit(vi: "Làm sau", en: "Comes after"), model.after, &html)
      links(visit(vi: "Làm trước", en: "Comes before"), model.before, &html)
      if !model.tags.isEmpty {
        let name = visit(vi: "Gắn với", en: "Tags")
        planText(name, model.tags.joined(separator: "; "), &html)
      }
      if let note = obligation.note { planText(visit(vi: "Ghi chú", en: "Note"), note, &html) }
    }
  }

  private func text(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html(.dt, text: name)
    html(.dd, text: value.capitalizedFirst)
  }

  private func planText(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html(.dt, text: name)
    html(.dd, visit.planLanguage, text: value)
  }

  private func parts(_ name: String, _ parts: [NamedPart], _ html: inout HTMLWriter) {
    guard !parts.isEmpty else { return }
    html(.dt, text: name)
    html(.dd) { NamedParts.write(parts.capitalized, linkedIn: model.movement, visit, into: &$0) }
  }

  private func reviewer(_ html: inout HTMLWriter) {
    let name = visit(vi: "Đơn vị duyệt", en: "Reviewed by")
    guard let reviewer = model.reviewer else {
      let nobody = visit(vi: "kế hoạch không nêu đơn vị duyệt", en: "the plan names nobody")
      return text(name, nobody, &html)
    }
    parts(name, [reviewer], &html)
  }

  private func links(_ name: String, _ obligations: [Obligation], _ html: inout HTMLWriter) {
    guard !obligations.isEmpty else { return }
    html(.dt, text: name)
    html(.dd) { html in
      html(.ul, .class("plain")) { html in
        for obligation in obligations {
          html(.li) { html in
            html(
              .a, .href(visit.link(.obligation(model.movement, obligation.id))),
              visit.planLanguage, text: obligation.title)
            html(.span, .class("soft"), text: " " + obligation.clause)
          }
        }
      }
    }
  }
}
