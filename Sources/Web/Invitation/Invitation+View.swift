import HTML
import MovementCore
import Store

/// An invitation: for which account it is, and one button.
struct InvitationView {
  let model: InvitationModel
  let visit: Visit

  var title: String {
    model.refusal == nil
      ? visit(vi: "Thư mời vào làm việc", en: "Your invitation")
      : visit(vi: "Thư mời không dùng được", en: "This invitation cannot be used")
  }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    if let refusal = model.refusal {
      refused(refusal, &html)
    } else if let account = model.invitation?.account {
      offer(account, &html)
    }
  }

  private func offer(_ account: Account, _ html: inout HTMLWriter) {
    if let problem = model.problem {
      html(.div, .class("notice wrong narrow"), .role("alert")) { $0(.p, text: visit(problem)) }
    }
    html(.p, .class("lead")) { html in
      html.text(visit(vi: "Thư mời này dành cho ", en: "This invitation is for "))
      html(.strong, visit.planLanguage, text: model.unit ?? account.displayName)
      html.text(".")
    }
    AccountFacts(account: account, unit: model.unit).write(visit, into: &html)
    if let other = visit.account, other.id != account.id {
      html(
        .p, .class("notice narrow"),
        text: visit(
          vi: "Thiết bị này đang đăng nhập tài khoản “\(other.name)”. Vào bằng thư mời sẽ "
            + "thay tài khoản đó.",
          en: "This device is signed in as “\(other.name)”; the invitation takes its place.")
      )
    }
    WriteForm(to: .invitation(token: model.token), kind: "narrow").write(visit, into: &html) {
      html in
      TickField(
        name: "remember",
        label: visit(
          vi: "Giữ đăng nhập trên thiết bị này (bỏ chọn trên máy dùng chung)",
          en: "Stay signed in on this device (not on a shared one)"), isTicked: true
      ).write(into: &html)
      html(.p, .class("actions")) { html in
        html(.button, .type("submit"), text: visit(vi: "Vào làm việc", en: "Come in"))
      }
    }
    html(
      .p, .class("soft narrow"),
      text: visit(
        vi: "Thư mời chỉ dùng được một lần. Nếu không đúng đơn vị, vui lòng đóng trang này.",
        en: "It works once. If this is not your unit, close this page."))
  }

  private func refused(_ problem: InvitationProblem, _ html: inout HTMLWriter) {
    html(.p, .class("lead"), text: visit(problem.phrase))
    html(.p, .class("actions")) { html in
      if case .used = problem {
        html(
          .a, .class("button"), .href(Address.signIn().text),
          text: visit(vi: "Đăng nhập", en: "Sign in"))
      } else if visit.account == nil {
        html(
          .a, .class("button quiet"), .href(Address.signIn().text),
          text: visit(vi: "Đăng nhập", en: "Sign in"))
      }
      html(
        .a, .class("button quiet"), .href(Address.home.text),
        text: visit(vi: "Về trang đầu", en: "To the front page"))
    }
  }
}
