import HTML
import MovementCore
import Store

/// What two devices have written in one draft, side by side, where it differs: nothing of either is
/// lost until a person has chosen.
struct DraftConflict: Equatable {
  /// One field, and what stands in it here and there.
  struct Line: Equatable {
    let label: String
    /// What was just sent, and is not saved yet.
    let here: String
    /// What is saved.
    let there: String
  }

  let lines: [Line]
  /// Where what is saved can be taken.
  let address: Address

  /// Nil where nothing differs that a person wrote.
  init?(
    _ entry: HandInEntry, and draft: Draft, _ task: HandInTask, in board: MovementBoard,
    _ visit: Visit
  ) {
    let content = draft.content
    var lines: [Line] = []
    func compare(_ label: String, _ here: String, _ there: String) {
      if here != there { lines.append(Line(label: label, here: here, there: there)) }
    }
    if task.form?.titleField == nil {
      compare(visit(vi: "Tên sản phẩm", en: "Title"), entry.title, content.title)
    }
    if let form = task.form {
      let here = FormFilling(form: form, plan: board.plan, typed: entry.answers)
      let there = FormFilling(form: form, plan: board.plan, typed: content.answers)
      var labels = here.labels
      for label in there.labels where !labels.contains(where: { $0.name == label.name }) {
        labels.append(label)
      }
      for label in labels {
        let name = String(label.name.dropFirst(FormFilling.prefix.count))
        compare(label.label, here.words(name), there.words(name))
      }
    } else {
      compare(visit(vi: "Nội dung", en: "Text"), entry.text, content.text)
    }
    compare(task.obligation.amountLabel(visit), entry.amount, content.amount)
    guard !lines.isEmpty else { return nil }
    self.lines = lines
    address = .draft(board.key, draft.id)
  }

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.div, .class("scrolled"), .role("group"), .named("tabindex", "0"), .label(caption(visit)))
    {
      html in
      html(.table, .class("conflict")) { html in
        html(.thead) { html in
          html(.tr) { html in
            html(.th, .scope("col"), text: visit(vi: "Mục", en: "Field"))
            html(.th, .scope("col"), text: visit(vi: "Ở đây (chưa lưu)", en: "Here (not saved)"))
            html(
              .th, .scope("col"), text: visit(vi: "Ở nơi khác (đã lưu)", en: "Elsewhere (saved)"))
          }
        }
        html(.tbody) { html in
          for line in lines {
            html(.tr) { html in
              html(.th, .scope("row"), visit.planLanguage, text: line.label)
              html(.td, visit.planLanguage, text: line.here.isEmpty ? "–" : line.here)
              html(.td, visit.planLanguage, text: line.there.isEmpty ? "–" : line.there)
            }
          }
        }
      }
    }
    html(.p, .class("actions")) { html in
      html(
        .button, .type("submit"), .named("form", "hand-in-form"), .name(HandInEntry.Name.step),
        .value(HandInStep.save.word), .class("small"),
        text: visit(vi: "Giữ bản ở đây", en: "Keep what is here"))
      html(
        .a, .class("button quiet small"), .href(address.text),
        text: visit(vi: "Lấy bản kia", en: "Take the other"))
    }
  }

  private func caption(_ visit: Visit) -> String {
    visit(vi: "Hai bản của bản nháp", en: "Two versions of the draft")
  }
}

extension FormFilling {
  /// What was typed into a control, with the names of what was chosen.
  func words(_ name: String) -> String {
    let parts = name.split(separator: ".").map(String.init)
    let field = parts.count == 3 ? form[parts[0]]?.fields.first { $0.id == parts[2] } : form[name]
    let options = field.map { plan.options(of: $0) } ?? []
    return typed[name].map { value in options.first { $0.id == value }?.name ?? value }
      .joined(separator: "; ")
  }
}
