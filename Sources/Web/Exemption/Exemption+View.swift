import HTML
import MovementCore

/// The page of exemptions: who is released from what, and the form for a new one.
struct ExemptionView {
  let model: ExemptionModel
  var said: Said?
  var problems = WrongFields()
  /// What was typed before the form came back.
  var reason = ""
  var chosen: ExemptionChoice?
  let visit: Visit

  var title: String { visit(vi: "Miễn thực hiện", en: "Exemptions") }

  /// What was done just now.
  enum Said: String {
    case added, ended

    init?(_ visit: Visit) {
      guard let word = visit.query["said"], let said = Said(rawValue: word) else { return nil }
      self = said
    }

    var phrase: Phrase {
      switch self {
      case .added:
        Phrase(
          vi: "Đã ghi miễn thực hiện. Tiến độ của đơn vị đã được tính lại.",
          en: "The exemption is on record. The unit's standing follows it.")
      case .ended:
        Phrase(
          vi: "Đã kết thúc miễn. Việc được tính lại như trước khi miễn.",
          en: "The exemption has ended. The duty counts again as before.")
      }
    }
  }

  static let noDuty = Phrase(
    vi: "Vui lòng chọn nhiệm vụ được miễn trong danh sách.",
    en: "Choose from the list what the unit is released from.")

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    html(
      .p, .class("lead"),
      text: visit(
        vi: "Đơn vị được miễn thì việc không bị tính là thiếu hay quá hạn. Lý do được ghi vào nhật "
          + "ký và hiện trên trang của đơn vị.",
        en: "What a unit is released from counts neither as missing nor as overdue. The reason "
          + "goes on record and is shown on the unit's page."))
    if let said {
      html(.p, .class("notice good"), .role("status"), text: visit(said.phrase))
    }
    html(.div, .class("two facts-first")) { html in
      html(.div) { html in list(&html) }
      html(.aside, .label(visit(vi: "Miễn thêm", en: "A new one"))) { html in
        ExemptionForm(
          model: model, problems: problems, reason: reason, chosen: chosen, visit: visit
        ).write(into: &html)
      }
    }
  }

  private func list(_ html: inout HTMLWriter) {
    html(.section, .id("exemptions"), .flag("data-live")) { html in
      html(.h2) { html in
        html.text(visit(vi: "Đang được miễn ", en: "In force "))
        html(.small, text: visit.number(model.rows.count))
      }
      if model.rows.count < model.allCount {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Chỉ gồm những nhiệm vụ gửi đến đơn vị mình duyệt.",
            en: "Only of what is addressed to your unit."))
      }
      if model.rows.isEmpty {
        html(
          .p, .class("empty"),
          text: visit(
            vi: "Chưa có đơn vị nào được miễn. Khi một đơn vị không thể hoặc không phải thực hiện, "
              + "hãy ghi ở phần “Miễn thêm”.",
            en: "No unit is exempt. If one cannot or need not do something, enter it under “A new "
              + "one”."))
      } else {
        html(.ul, .class("exemptions")) { html in
          for row in model.rows { html(.li) { write(row, &$0) } }
        }
      }
    }
  }

  private func write(_ row: ExemptionModel.Row, _ html: inout HTMLWriter) {
    html(.h3) { html in
      html(
        .a, .href(visit.link(.unit(model.movement, row.unit.id))), visit.planLanguage,
        text: row.unit.name)
    }
    html(.p) { html in
      StatusMark.write(.exempt, into: &html)
      html.text(" ")
      html(
        .a, .href(visit.link(.obligation(model.movement, row.choice.obligation))),
        visit.planLanguage, text: row.title)
      if let due = row.due { html.text(" · " + due) }
      html(.span, .class("soft"), text: " " + row.clause + coverage(row))
    }
    html(.p) { html in
      html(.span, .class("soft"), text: visit(vi: "Lý do: ", en: "Reason: "))
      html(.span, visit.planLanguage, text: row.reason)
    }
    end(row, &html)
  }

  private func coverage(_ row: ExemptionModel.Row) -> String {
    guard case .all(let count) = row.coverage else { return "" }
    return visit(vi: " · tất cả \(count) kỳ", en: " · all \(count) dates")
  }

  /// Folded, so that it takes a second press.
  private func end(_ row: ExemptionModel.Row, _ html: inout HTMLWriter) {
    html(.details, .class("confirm")) { html in
      html(.summary) { html in
        html.text(visit(vi: "Kết thúc miễn", en: "End it"))
        html(.span, .class("hidden-words")) { html in
          html.text(": ")
          html(.span, visit.planLanguage, text: row.unit.name + ", " + row.title)
          if let due = row.due { html.text(" · " + due) }
        }
      }
      WriteForm(to: .endExemption(model.movement)).write(visit, into: &html) { html in
        html.void(.input, .type("hidden"), .name("unit"), .value(row.unit.id))
        html.void(.input, .type("hidden"), .name("duty"), .value(row.choice.description))
        html(
          .p,
          text: visit(
            vi:
              "Việc sẽ được tính lại; nếu đã qua hạn cuối mà chưa có sản phẩm, đơn vị bị tính quá "
              + "hạn.",
            en: "The duty counts again; if its last day is over and nothing was handed in, the "
              + "unit is overdue."))
        html(.button, .class("danger"), text: visit(vi: "Kết thúc miễn", en: "End the exemption"))
      }
    }
  }
}
