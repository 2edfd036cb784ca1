import HTML
import MovementCore
import Store

/// The form of an account.
struct AccountFormView {
  let model: AccountFormModel
  let visit: Visit

  var title: String {
    model.account?.name ?? visit(vi: "Thêm tài khoản", en: "Add an account")
  }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Tài khoản đăng nhập", en: "Accounts"), Address.accounts.text)
    ]).render(visit, into: &html)
    if let account = model.account {
      html(.h1, visit.planLanguage, text: account.displayName)
    } else {
      html(.h1, text: title)
    }
    ProblemSummary(problems: model.problems, fields: labels).write(visit, into: &html)
    let address = model.account == nil ? Address.newAccount : Address.account(model.id)
    WriteForm(to: address, kind: "narrow").write(visit, into: &html) { html in
      fields(&html)
      html(.p, .class("actions")) { html in
        html(
          .button, .type("submit"),
          text: model.account == nil
            ? visit(vi: "Thêm tài khoản", en: "Add the account") : visit(vi: "Lưu", en: "Save"))
        html(
          .a, .class("button quiet"), .href(Address.accounts.text),
          text: visit(vi: "Hủy", en: "Cancel"))
      }
    }
    if let account = model.account { anew(account, &html) }
  }

  private var labels: [(name: String, label: String)] {
    [("role", role), ("unit", unit), ("display-name", displayName), ("name", name)]
  }

  private var role: String { visit(vi: "Vai trò", en: "Role") }
  private var unit: String { visit(vi: "Đơn vị", en: "Unit") }
  private var displayName: String { visit(vi: "Tên hiển thị", en: "Display name") }
  private var name: String { visit(vi: "Tên đăng nhập", en: "User name") }

  private func fields(_ html: inout HTMLWriter) {
    if model.account == nil {
      html.void(.input, .type("hidden"), .name("id"), .value(model.id))
    }
    ChoiceField(
      name: "role", label: role,
      options: Role.allCases.map { role in
        ChoiceField.Option(
          value: role.rawValue, label: visit(role.phrase) + " – " + visit(role.purpose))
      }, value: model.role.rawValue, problem: model.problems["role"]
    ).write(visit, into: &html)
    ChoiceField(
      name: "unit", label: unit,
      options: [ChoiceField.Option(value: "", label: "–")]
        + model.units.map { ChoiceField.Option(value: $0.id, label: $0.name, isName: true) },
      value: model.unit,
      help: visit(
        vi: "Đơn vị mà người này nộp hoặc duyệt. Ban tổ chức và người xem có thể để trống.",
        en: "For which this person hands in or reviews. Organisers and readers need none."),
      problem: model.problems["unit"]
    ).write(visit, into: &html)
    LineField(
      name: "display-name", label: displayName, value: model.displayName,
      help: visit(
        vi: "Người khác thấy tên này: tên đơn vị hoặc chức danh.",
        en: "What others see: the name of a unit or an office."),
      problem: model.problems["display-name"], autocomplete: "off", maxLength: 200
    ).write(visit, into: &html)
    LineField(
      name: "name", label: name, value: model.name,
      help: visit(
        vi: "Chữ thường không dấu, số, dấu chấm, gạch nối; ví dụ ben-nghe.",
        en: "Small letters, digits, full stop, hyphen; such as ben-nghe."),
      problem: model.problems["name"], autocomplete: "off", maxLength: 64
    ).write(visit, into: &html)
  }

  /// For who has lost the way in.
  private func anew(_ account: Account, _ html: inout HTMLWriter) {
    html(.h2, text: visit(vi: "Quên mật khẩu hoặc mất thiết bị", en: "Forgotten or lost"))
    html(
      .p,
      text: visit(
        vi: "Cấp lại sẽ bỏ mật khẩu, đăng xuất mọi thiết bị và cho một thư mời mới.",
        en: "Starting anew takes the password away, signs out all devices and gives a new letter."))
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button quiet"), .href(Address.reset(account.id).text),
        text: visit(vi: "Cấp lại tài khoản…", en: "Start anew…"))
    }
  }
}
