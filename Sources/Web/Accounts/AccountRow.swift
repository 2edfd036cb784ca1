import HTML
import MovementCore
import Store

/// A row of the list of accounts.
struct AccountRow {
  let line: AccountsModel.Line

  private var account: Account { line.account }

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.tr, .class(account.isActive ? nil : "disabled"), .id("account-" + account.name)) {
      html in
      html(.th, .scope("row")) { html in
        html(
          .a, .href(Address.account(account.id).text), visit.planLanguage,
          text: account.displayName)
        html(.p, .class("soft"), text: account.name)
      }
      html(
        .td, .class(line.unit == nil || line.unit == account.displayName ? "nowhere" : nil),
        visit.planLanguage,
        text: line.unit ?? "–")
      html(.td, text: visit(account.role.phrase))
      html(.td, text: visit(state))
      html(.td) { html in actions(visit, &html) }
    }
  }

  private var state: Phrase {
    if !account.isActive { return Phrase(vi: "Đã khóa", en: "Disabled") }
    if let until = line.invitedUntil {
      let time = clockTime(until.description, in: Plan.defaultTimeZone)
      return Phrase(vi: "Đã mời, hạn \(time)", en: "Invited until \(time)")
    }
    return account.hasPassword
      ? Phrase(vi: "Có mật khẩu", en: "Has a password")
      : Phrase(vi: "Chưa có mật khẩu", en: "No password yet")
  }

  private func actions(_ visit: Visit, _ html: inout HTMLWriter) {
    html(.div, .class("actions")) { html in
      if account.isActive {
        press(.invite(account.id), visit(vi: "Mời", en: "Invite"), visit, &html)
        if account.id != visit.account?.id {
          press(
            .accountState(account.id), visit(vi: "Khóa", en: "Disable"), visit, state: "disabled",
            &html)
        }
      } else {
        press(
          .accountState(account.id), visit(vi: "Mở khóa", en: "Enable"), visit, state: "active",
          &html)
      }
    }
  }

  /// A button whose words are followed by whom it is for, said to those who listen.
  private func press(
    _ address: Address, _ words: String, _ visit: Visit, state: String? = nil,
    _ html: inout HTMLWriter
  ) {
    WriteForm(to: address).write(visit, into: &html) { html in
      if let state { html.void(.input, .type("hidden"), .name("state"), .value(state)) }
      html(.button, .class("quiet"), .type("submit")) { html in
        html.text(words)
        html(
          .span, .class("hidden-words"), visit.planLanguage, text: " " + account.displayName)
      }
    }
  }
}
