import HTML
import MovementCore
import Store

/// The accounts, each with what can be done for it.
struct AccountsView {
  let model: AccountsModel
  let visit: Visit

  var title: String { visit(vi: "Tài khoản đăng nhập", en: "Accounts") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    if let said = model.said, let subject = model.subject { notice(said, subject, &html) }
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button"), .href(Address.newAccount.text),
        text: visit(vi: "Thêm tài khoản", en: "Add an account"))
      html(
        .a, .class("button quiet"), .href(Address.letters.text),
        text: visit(vi: "Mời các đơn vị chưa có tài khoản", en: "Invite units without an account"))
    }
    filter(&html)
    html(.p, .class("sub"), text: count)
    guard !model.lines.isEmpty else { return empty(&html) }
    html(.div, .class("table"), .role("region"), .label(title), .named("tabindex", 0)) { html in
      html(.table, .class("accounts")) { html in
        head(&html)
        html(.tbody) { html in
          for line in model.lines { AccountRow(line: line).write(visit, into: &html) }
        }
      }
    }
  }

  private var count: String {
    let shown = visit.number(model.lines.count)
    let total = visit.number(model.total)
    return model.filter.isEmpty
      ? visit(vi: "\(total) tài khoản", en: counted(model.total, "account", "accounts"))
      : visit(vi: "\(shown) trong \(total) tài khoản", en: "\(shown) of \(total) accounts")
  }

  private func notice(
    _ said: AccountsModel.Said, _ subject: Account, _ html: inout HTMLWriter
  ) {
    html(.div, .class("notice good"), .role("status")) { html in
      html(.p, text: visit(said.phrase(subject.name)))
      switch said {
      case .disabled:
        // What was pressed by mistake is undone where one stands.
        WriteForm(to: .accountState(subject.id)).write(visit, into: &html) { html in
          html.void(.input, .type("hidden"), .name("state"), .value("active"))
          html(.button, .class("quiet"), .type("submit"), text: visit(vi: "Hoàn tác", en: "Undo"))
        }
      case .added:
        // What comes next for nearly everybody.
        WriteForm(to: .invite(subject.id)).write(visit, into: &html) { html in
          html(
            .button, .class("quiet"), .type("submit"),
            text: visit(vi: "Lấy thư mời", en: "Get the letter"))
        }
      case .changed, .enabled: break
      }
    }
  }

  private func filter(_ html: inout HTMLWriter) {
    html(
      .form, .class("filter accounts-filter"), .named("method", "get"),
      .action(Address.accounts.text), .role("search")
    ) { html in
      html(.div) { html in
        html(.label, .for("q"), text: visit(vi: "Tìm theo tên", en: "Search by name"))
        html.void(
          .input, .id("q"), .name("q"), .type("search"), .value(model.filter.text),
          .named("maxlength", 100))
      }
      html(.div) { html in
        html(.label, .for("role"), text: visit(vi: "Vai trò", en: "Role"))
        html(.select, .id("role"), .name("role")) { html in
          html(.option, .value(""), text: visit(vi: "Tất cả", en: "All"))
          for role in Role.allCases {
            html(
              .option, .value(role.rawValue), .flag("selected", if: role == model.filter.role),
              text: visit(role.phrase))
          }
        }
      }
      html(.button, .class("quiet"), .type("submit"), text: visit(vi: "Tìm", en: "Search"))
    }
  }

  private func head(_ html: inout HTMLWriter) {
    html(.thead) { html in
      html(.tr) { html in
        for words in [
          visit(vi: "Tài khoản", en: "Account"), visit(vi: "Đơn vị", en: "Unit"),
          visit(vi: "Vai trò", en: "Role"), visit(vi: "Tình trạng", en: "State"),
        ] { html(.th, .scope("col"), text: words) }
        html(.th, .scope("col")) { html in
          html(.span, .class("hidden-words"), text: visit(vi: "Thao tác", en: "Actions"))
        }
      }
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Không có tài khoản nào như vậy. Hãy bớt điều kiện tìm.",
          en: "There is no such account. Ask for less."))
      html(.p) { html in
        html(
          .a, .href(Address.accounts.text),
          text: visit(vi: "Xem tất cả tài khoản", en: "See all accounts"))
      }
    }
  }
}
