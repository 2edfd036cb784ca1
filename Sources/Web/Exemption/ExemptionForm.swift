import HTML
import MovementCore

/// The form for a new exemption: first the unit, then what it owes.
struct ExemptionForm {
  let model: ExemptionModel
  let problems: WrongFields
  let reason: String
  /// What was chosen before the form came back.
  let chosen: ExemptionChoice?
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(.section, .id("add")) { html in
      html(.h2, text: visit(vi: "Miễn thêm", en: "A new one"))
      if let unit = model.unit {
        duty(of: unit, &html)
      } else {
        unitForm(&html)
      }
    }
  }

  // MARK: - Which unit

  private func unitForm(_ html: inout HTMLWriter) {
    html(
      .form, .named("method", "get"), .action(Address.exemptions(model.movement).at("add").text)
    ) { html in
      if model.isSearched {
        LineField(
          name: "q", label: visit(vi: "Tìm đơn vị", en: "Find the unit"), value: model.search,
          help: visit(vi: "Gõ một phần tên, không cần dấu.", en: "A part of its name."),
          type: "search"
        ).write(visit, into: &html)
        html(.button, .class("quiet"), text: visit(vi: "Tìm", en: "Find"))
      }
      if !model.units.isEmpty {
        let options = model.units.map { choice in
          ChoiceField.Option(
            value: choice.unit.id,
            label: String(repeating: "\u{A0}\u{A0}\u{A0}", count: choice.depth)
              + choice.unit.name)
        }
        let none = visit(vi: "Chọn đơn vị", en: "Choose a unit")
        ChoiceField(
          name: "unit", label: visit(vi: "Đơn vị được miễn", en: "The unit"),
          options: [ChoiceField.Option(value: "", label: none)] + options
        ).write(visit, into: &html)
        html(.button, .class("quiet"), text: visit(vi: "Tiếp tục", en: "Go on"))
      } else if model.isSearched, !model.search.isEmpty {
        html(
          .p,
          text: visit(
            vi: "Không có đơn vị nào khớp. Hãy gõ ít chữ hơn.",
            en: "No unit matches. Type fewer letters."))
      }
    }
  }

  // MARK: - From what, and why

  private func duty(of unit: Unit, _ html: inout HTMLWriter) {
    html(.p) { html in
      html(.strong, visit.planLanguage, text: unit.name)
      html.text(" · ")
      html(
        .a, .href(Address.exemptions(model.movement).at("add").text),
        text: visit(vi: "chọn đơn vị khác", en: "another unit"))
    }
    guard !model.duties.isEmpty else {
      html(
        .p, .class("empty"),
        text: visit(
          vi: "Không có nhiệm vụ nào của đơn vị này mà tài khoản này được quyền miễn.",
          en: "This unit owes nothing from which this account may release it."))
      return
    }
    WriteForm(to: .exemptions(model.movement)).write(visit, into: &html) { html in
      html.void(.input, .type("hidden"), .name("unit"), .value(unit.id))
      let frame = FieldFrame(
        id: "duty", label: visit(vi: "Nhiệm vụ được miễn", en: "Released from"),
        problem: problems["duty"])
      frame.write(visit, into: &html) { html in
        html(.select, .id("duty"), .name("duty"), frame.describedBy, frame.isInvalid) { html in
          html(
            .option, .value(""), text: visit(vi: "Chọn nhiệm vụ", en: "Choose an obligation"))
          for duty in model.duties { options(duty, &html) }
        }
      }
      TextField(
        name: "reason", label: visit(vi: "Lý do", en: "Reason"), value: reason,
        help: visit(
          vi: "Ví dụ: “Chuẩn bị sáp nhập từ ngày 01/7/2019”. Không ghi tên hay chuyện riêng của cá "
            + "nhân.",
          en: "Such as “To be merged on 1 July 2019”. No names or private matters of people."),
        problem: problems["reason"], rows: 3
      ).write(visit, into: &html)
      html(.button, text: visit(vi: "Ghi miễn thực hiện", en: "Enter the exemption"))
    }
  }

  private func options(_ duty: ExemptionModel.DutyChoice, _ html: inout HTMLWriter) {
    let id = duty.obligation.id
    let name = duty.obligation.clause + " " + duty.obligation.title
    guard duty.dues.count > 1 else {
      return option(ExemptionChoice(obligation: id), name, visit.planLanguage, &html)
    }
    html(.optgroup, .named("label", name), visit.planLanguage) { html in
      let count = visit.number(duty.dues.count)
      option(
        ExemptionChoice(obligation: id),
        visit(vi: "Tất cả \(count) kỳ", en: "All \(count) dates"), pageLanguage, &html)
      for due in duty.dues {
        let words = duty.obligation.name(of: due).map { visit($0) } ?? due.lastDay.short
        option(ExemptionChoice(obligation: id, due: due.number), words, pageLanguage, &html)
      }
    }
  }

  private func option(
    _ choice: ExemptionChoice, _ words: String, _ language: Attribute,
    _ html: inout HTMLWriter
  ) {
    let wanted = chosen ?? model.chosen
    let isOnly = model.duties.first { $0.obligation.id == choice.obligation }?.dues.count == 1
    let isChosen =
      wanted == choice || isOnly && choice.due == nil && wanted?.obligation == choice.obligation
    html(
      .option, .value(choice.description), .flag("selected", if: isChosen), language,
      text: words)
  }

  private var pageLanguage: Attribute { .lang(visit.language.rawValue) }
}
