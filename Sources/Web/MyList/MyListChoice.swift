import HTML
import MovementCore

/// For which unit one works, where an account may work for several.
struct MyListChoice {
  let model: MyListModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    guard !model.choices.isEmpty else { return }
    html(
      .form, .class("unit-choice filter"), .action(Address.myList(model.movement).text),
      .flag("data-submit-on-change")
    ) { html in
      html(.label) { html in
        html.text(visit(vi: "Làm việc cho đơn vị", en: "Working for"))
        html(.select, .name("unit"), visit.planLanguage) { html in
          for choice in model.choices { option(choice, &html) }
        }
      }
      html(
        .button, .type("submit"), .class("quiet"), text: visit(vi: "Chọn", en: "Choose"))
    }
  }

  private func option(_ choice: MyListModel.Choice, _ html: inout HTMLWriter) {
    let indent = String(repeating: "\u{2003}", count: min(choice.depth, 4))
    let count =
      choice.toDo > 0
      ? " · " + visit(vi: "\(choice.toDo) việc phải làm", en: "\(choice.toDo) to do") : ""
    html(
      .option, .value(choice.unit.id), .flag("selected", if: choice.unit.id == model.unit.id),
      text: indent + choice.unit.name + count)
  }
}
