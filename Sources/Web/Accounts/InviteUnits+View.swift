import HTML
import MovementCore

/// Chooses the units that get an account and a letter.
struct InviteUnitsView {
  let model: InviteUnitsModel
  let visit: Visit

  var title: String { visit(vi: "Mời các đơn vị", en: "Invite units") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Tài khoản đăng nhập", en: "Accounts"), Address.accounts.text)
    ]).render(visit, into: &html)
    html(.h1, text: title)
    guard model.count > 0 else { return empty(&html) }
    html(
      .p, .class("lead"),
      text: visit(
        vi:
          "\(visit.number(model.count)) đơn vị có việc mà chưa có tài khoản. Mỗi đơn vị được chọn "
          + "sẽ có một tài khoản và một thư mời để in, mỗi thư một trang.",
        en:
          "\(counted(model.count, "unit", "units")) with duties and without an account. Each unit "
          + "that is chosen gets an account and a letter to print, one to a page."))
    html(
      .p, .class("soft"),
      text: visit(
        vi: "Thư chỉ hiện ra một lần: hãy in ngay trang kết quả.",
        en: "The letters are shown once: print the page that follows."))
    // Whoever invites three of a hundred units must not take the others off one by one.
    html(.p) { html in
      html(
        .a, .class("button quiet"),
        .href(Address.letters.with("tick", model.isTicked ? "none" : nil).text),
        text: model.isTicked
          ? visit(vi: "Bỏ chọn tất cả", en: "Untick all")
          : visit(vi: "Chọn tất cả", en: "Tick all"))
    }
    WriteForm(to: .letters, kind: "invite-units").write(visit, into: &html) { html in
      for (number, group) in model.groups.enumerated() { write(group, number, &html) }
      html(.p, .class("actions")) { html in
        html(
          .button, .type("submit"),
          text: visit(vi: "Tạo tài khoản và thư mời", en: "Make accounts and letters"))
        html(
          .a, .class("button quiet"), .href(Address.accounts.text),
          text: visit(vi: "Hủy", en: "Cancel"))
      }
    }
  }

  private func write(
    _ group: InviteUnitsModel.Group, _ number: Int, _ html: inout HTMLWriter
  ) {
    html(.fieldset) { html in
      html(.legend, visit.planLanguage, text: group.name)
      for unit in group.units {
        html(.p, .class("tick")) { html in
          html.void(
            .input, .type("checkbox"), .id("unit-" + unit.id), .name("unit"), .value(unit.id),
            .flag("checked", if: model.isTicked), .named("autocomplete", "off"))
          html(.label, .for("unit-" + unit.id), visit.planLanguage, text: unit.name)
        }
      }
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Mọi đơn vị có việc đều đã có tài khoản. Mời lại một đơn vị: bấm “Mời” ở danh sách "
            + "tài khoản.",
          en: "Every unit with duties has an account. To invite one again, press “Invite” in the "
            + "list of accounts."))
      html(.p) { html in
        html(
          .a, .href(Address.accounts.text),
          text: visit(vi: "Về danh sách tài khoản", en: "To the list of accounts"))
      }
    }
  }
}
