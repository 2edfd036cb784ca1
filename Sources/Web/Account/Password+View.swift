import HTML
import MovementCore
import Store

/// The form for a new password.
struct PasswordView {
  let model: PasswordModel
  let visit: Visit

  var title: String {
    model.account.hasPassword
      ? visit(vi: "Đổi mật khẩu", en: "Change the password")
      : visit(vi: "Đặt mật khẩu", en: "Set a password")
  }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    if model.isWelcome {
      html(.div, .class("notice good narrow"), .role("status")) { html in
        html(
          .p,
          text: visit(
            vi:
              "Đã đăng nhập. Đặt mật khẩu để lần sau đăng nhập được trên thiết bị khác; có thể để "
              + "lại làm sau.",
            en: "You are signed in. Set a password to sign in elsewhere next time; it can wait."))
      }
    }
    ProblemSummary(problems: model.problems, fields: labels).write(visit, into: &html)
    WriteForm(to: .password, kind: "narrow").write(visit, into: &html) { html in
      fields(&html)
      html(.p, .class("actions")) { html in
        html(.button, .type("submit"), text: visit(vi: "Lưu mật khẩu", en: "Save the password"))
        if model.isWelcome {
          html(
            .a, .class("button quiet"), .href(model.later.text),
            text: visit(vi: "Để sau, vào làm việc", en: "Later; go to work"))
        } else {
          html(
            .a, .class("button quiet"), .href(Address.account.text),
            text: visit(vi: "Hủy", en: "Cancel"))
        }
      }
    }
  }

  private var labels: [(name: String, label: String)] {
    [("present", present), ("new", new), ("again", again)]
  }

  private var present: String { visit(vi: "Mật khẩu hiện tại", en: "Present password") }
  private var new: String { visit(vi: "Mật khẩu mới", en: "New password") }
  private var again: String { visit(vi: "Nhập lại mật khẩu mới", en: "The new one again") }

  private func fields(_ html: inout HTMLWriter) {
    if model.isWelcome { html.void(.input, .type("hidden"), .name("welcome"), .value("1")) }
    // Password managers keep the password together with its name.
    html.void(
      .input, .type("text"), .name("username"), .value(model.account.name),
      .named("autocomplete", "username"), .flag("hidden"), .flag("readonly"))
    if model.account.hasPassword {
      LineField(
        name: "present", label: present, problem: model.problems["present"], type: "password",
        autocomplete: "current-password"
      ).write(visit, into: &html)
    }
    LineField(
      name: "new", label: new,
      help: visit(
        vi: "Ít nhất \(PasswordModel.shortest) ký tự; nên ghép vài từ dễ nhớ.",
        en: "At least \(PasswordModel.shortest) characters; a few words together are best."),
      problem: model.problems["new"], type: "password", autocomplete: "new-password"
    ).write(visit, into: &html)
    LineField(
      name: "again", label: again, problem: model.problems["again"], type: "password",
      autocomplete: "new-password"
    ).write(visit, into: &html)
  }
}
