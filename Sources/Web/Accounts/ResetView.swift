import HTML
import MovementCore
import Store

/// Asks before an account is started anew.
struct ResetView {
  let account: Account
  let unit: String?
  let visit: Visit

  var title: String {
    visit(vi: "Cấp lại tài khoản?", en: "Start the account anew?")
  }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Tài khoản đăng nhập", en: "Accounts"), Address.accounts.text),
      (account.name, Address.account(account.id).text),
    ]).render(visit, into: &html)
    html(.h1, text: title)
    AccountFacts(account: account, unit: unit).write(visit, into: &html)
    html(
      .p, .class("lead"),
      text: visit(
        vi:
          "Mật khẩu bị bỏ, mọi thiết bị bị đăng xuất, thư mời cũ hết hiệu lực. Sản phẩm đã nộp và "
          + "bản nháp vẫn còn. Không hoàn tác được.",
        en: "The password goes, all devices are signed out, older invitations are void. What was "
          + "handed in and drafts stay. This cannot be undone."))
    WriteForm(to: .reset(account.id)).write(visit, into: &html) { html in
      html(.p, .class("actions")) { html in
        html(
          .button, .class("danger"), .type("submit"),
          text: visit(vi: "Cấp lại và lấy thư mời", en: "Start anew and get the letter"))
        html(
          .a, .class("button quiet"), .href(Address.account(account.id).text),
          text: visit(vi: "Không, quay lại", en: "No, go back"))
      }
    }
  }
}
