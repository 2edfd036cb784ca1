import HTML
import MovementCore
import Store

/// The page to sign in on: two fields and a button; nothing else is in the way.
struct SignInView {
  let model: SignInModel
  let visit: Visit

  var title: String { visit(vi: "Đăng nhập", en: "Sign in") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    // What went wrong stands first, and right above the fields.
    if model.problem == nil { demo(&html) }
    notices(&html)
    WriteForm(to: .signIn(), kind: "narrow").write(visit, into: &html) { html in
      fields(&html)
      html(.p, .class("actions")) { html in
        html(.button, .type("submit"), text: title)
      }
    }
    help(&html)
    if model.problem != nil { demo(&html) }
  }

  private func demo(_ html: inout HTMLWriter) {
    guard let demo = model.demo else { return }
    DemoEntryView(demo: demo, back: model.back).write(visit, &html)
  }

  private func notices(_ html: inout HTMLWriter) {
    if let problem = model.problem {
      html(.div, .class("notice wrong narrow"), .role("alert")) { html in
        html(.p, text: visit(problem.phrase))
      }
    } else if model.hasSignedOut, visit.account == nil {
      html(.div, .class("notice good narrow"), .role("status")) { html in
        html(.p, text: visit(vi: "Đã đăng xuất khỏi thiết bị này.", en: "You are signed out here."))
      }
    } else if let account = visit.account {
      html(.div, .class("notice narrow")) { html in
        html(.p) { html in
          html.text(
            visit(
              vi:
                "Đang đăng nhập bằng tài khoản “\(account.name)”. Đăng nhập tài khoản khác "
                + "sẽ thay tài khoản này trên thiết bị. ",
              en: "You are signed in as “\(account.name)”. Signing in as another account "
                + "takes its place on this device. "))
          html(
            .a, .href(Address.account.text), text: visit(vi: "Mở tài khoản", en: "Open the account")
          )
        }
      }
    }
  }

  private func fields(_ html: inout HTMLWriter) {
    if let back = model.back {
      html.void(.input, .type("hidden"), .name("back"), .value(back.text))
    }
    LineField(
      name: "name", label: visit(vi: "Tên đăng nhập", en: "User name"), value: model.name,
      autocomplete: "username", maxLength: 200
    ).write(visit, into: &html)
    LineField(
      name: "password", label: visit(vi: "Mật khẩu", en: "Password"), type: "password",
      autocomplete: "current-password"
    ).write(visit, into: &html)
    TickField(
      name: "remember",
      label: visit(
        vi: "Giữ đăng nhập trên thiết bị này (không chọn trên máy dùng chung)",
        en: "Stay signed in on this device (not on a shared one)"),
      isTicked: model.isRemembered
    ).write(into: &html)
  }

  private func help(_ html: inout HTMLWriter) {
    html(.div, .class("narrow soft sign-in-help")) { html in
      html(
        .p,
        text: visit(
          vi: "Đã có thư mời? Chỉ cần quét mã QR hoặc mở đường dẫn trong thư, không cần mật khẩu.",
          en: "Have an invitation? Scan its QR code or open its link: no password is needed."))
      html(
        .p,
        text: visit(
          vi: "Quên mật khẩu? Vui lòng đề nghị ban tổ chức phong trào gửi thư mời mới.",
          en: "Forgot the password? Ask the office that runs the movement for a new invitation."))
    }
  }
}

/// The accounts of a demonstration, a press each.
struct DemoEntryView {
  let demo: DemoEntry
  let back: Address?

  func write(_ visit: Visit, _ html: inout HTMLWriter) {
    html(
      .section, .class("demo-entry"), .label(visit(vi: "Tài khoản dùng thử", en: "Accounts to try"))
    ) { html in
      html(.h2, text: visit(vi: "Dùng thử ngay", en: "Try it at once"))
      html(.ul) { html in
        for person in demo.people {
          html(.li) { write(person, visit, &$0) }
        }
      }
      html(.p, .class("soft")) { html in
        html.text(
          visit(vi: "Mật khẩu chung của bản trình diễn: ", en: "The demonstration's password: "))
        html(.code, text: demo.password)
      }
    }
  }

  private func write(_ person: DemoEntry.Person, _ visit: Visit, _ html: inout HTMLWriter) {
    WriteForm(to: .signIn()).write(visit, into: &html) { html in
      html.void(.input, .type("hidden"), .name("name"), .value(person.name))
      html.void(.input, .type("hidden"), .name("password"), .value(demo.password))
      if let back { html.void(.input, .type("hidden"), .name("back"), .value(back.text)) }
      html(.button, .class("quiet"), .type("submit")) { html in
        html(.b, .lang("vi"), text: person.displayName)
        html(.span, text: visit(person.words) + " · " + person.name)
      }
    }
  }
}
