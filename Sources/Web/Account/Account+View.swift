import HTML
import MovementCore
import Store

/// One's own account: what it is, how one comes in, on which devices one is.
struct AccountView {
  let model: AccountModel
  let visit: Visit

  var title: String { visit(vi: "Tài khoản", en: "Account") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    if let said = model.said {
      html(.div, .class("notice good"), .role("status")) { $0(.p, text: visit(said.phrase)) }
    }
    AccountFacts(account: model.account, unit: model.unit).write(visit, into: &html)
    WriteForm(to: .signOut).write(visit, into: &html) { html in
      html(.p, .class("actions")) { html in
        html(
          .button, .type("submit"),
          text: visit(vi: "Đăng xuất khỏi thiết bị này", en: "Sign out on this device"))
      }
    }
    password(&html)
    DeviceList(model: model).write(visit, into: &html)
    keeping(&html)
  }

  private func password(_ html: inout HTMLWriter) {
    html(.h2, text: visit(vi: "Mật khẩu", en: "Password"))
    let zone = Plan.defaultTimeZone
    if let setAt = model.account.passwordSetAt {
      let time = clockTime(setAt.description, in: zone)
      html(.p, text: visit(vi: "Đặt lần cuối: \(time).", en: "Last set: \(time)."))
    } else {
      html(
        .p,
        text: visit(
          vi:
            "Tài khoản chưa có mật khẩu: chỉ các thiết bị dưới đây vào được. Đặt mật khẩu để đăng "
            + "nhập trên thiết bị khác.",
          en: "There is no password: only the devices below can come in. Set one to sign in "
            + "elsewhere."))
    }
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button quiet"), .href(Address.password.text),
        text: model.account.hasPassword
          ? visit(vi: "Đổi mật khẩu", en: "Change the password")
          : visit(vi: "Đặt mật khẩu", en: "Set a password"))
    }
  }

  /// What is kept about an account, and why: said where it concerns one.
  private func keeping(_ html: inout HTMLWriter) {
    html(
      .h2, text: visit(vi: "Lan Toả lưu gì về tài khoản này", en: "What is kept about this account")
    )
    html(.ul, .class("keeping")) { html in
      for phrase in Self.kept { html(.li, text: visit(phrase)) }
    }
  }

  private static let kept = [
    Phrase(
      vi: "Tên đăng nhập, tên hiển thị, vai trò và đơn vị: để biết tài khoản được làm gì.",
      en: "User name, display name, role and unit: to know what the account may do."),
    Phrase(
      vi: "Mật khẩu ở dạng mã hóa một chiều (Argon2id): không ai đọc lại được.",
      en: "The password as a one-way hash (Argon2id): nobody can read it."),
    Phrase(
      vi: "Thiết bị đang đăng nhập: tên trình duyệt, lần vào đầu và lần dùng cuối; xóa 30 ngày sau "
        + "khi đăng xuất hoặc hết hạn.",
      en: "Devices: the browser's name, the first and the last use; removed 30 days after they are "
        + "signed out or run out."),
    Phrase(
      vi: "Nhật ký công việc: mỗi lần ghi mang mã của tài khoản, để biết đơn vị nào đã làm gì, khi "
        + "nào.",
      en: "The record of work: each write carries the account's id, to know which unit did what, "
        + "and when."),
    Phrase(
      vi: "Trên thiết bị được ghi nhớ: danh sách việc, biểu mẫu và nội dung chưa gửi, để làm việc "
        + "khi mất kết nối; đăng xuất là xóa hết. Trên máy dùng chung chỉ giữ sản phẩm chờ gửi.",
      en: "On a remembered device: the list, forms and what is not sent yet, to work without a "
        + "connection; signing out deletes all of it. On a shared one only what waits to be sent."),
    Phrase(
      vi: "Không lưu địa chỉ mạng, số điện thoại, vị trí hay thói quen sử dụng.",
      en: "No network address, telephone number, place or habit is kept."),
  ]
}

/// The devices on which an account is signed in.
struct DeviceList {
  let model: AccountModel

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(
      .h2, text: visit(vi: "Thiết bị đang đăng nhập", en: "Devices that are signed in"))
    html(.ul, .class("devices")) { html in
      for session in model.sessions {
        html(.li) { write(session, visit, &$0) }
      }
    }
    guard model.hasOthers else { return }
    WriteForm(to: .endOtherSessions).write(visit, into: &html) { html in
      html(
        .button, .class("quiet"), .type("submit"),
        text: visit(vi: "Đăng xuất mọi thiết bị khác", en: "Sign out all other devices"))
    }
  }

  private func write(_ session: Session, _ visit: Visit, _ html: inout HTMLWriter) {
    let name = visit(DeviceName(text: session.device).phrase)
    let isThis = session.id == model.presentSession
    html(.div) { html in
      html(.b, text: name)
      if isThis {
        html(.span, .class("tag"), text: visit(vi: "thiết bị này", en: "this device"))
      }
      html(.p, .class("soft"), text: facts(session, visit))
    }
    guard !isThis else { return }
    WriteForm(to: .endSession(session.id)).write(visit, into: &html) { html in
      html(
        .button, .class("quiet"), .type("submit"),
        .label(visit(vi: "Đăng xuất \(name)", en: "Sign out \(name)")),
        text: visit(vi: "Đăng xuất", en: "Sign out"))
    }
  }

  private func facts(_ session: Session, _ visit: Visit) -> String {
    let zone = Plan.defaultTimeZone
    let first = clockTime(session.recordedAt.description, in: zone)
    let last = clockTime(session.seenAt.description, in: zone)
    let end = clockTime(min(session.idleUntil, session.expiresAt).description, in: zone)
    return visit(
      vi: "Vào lúc \(first) · dùng gần nhất \(last) · giữ đến \(end) nếu không dùng",
      en: "Since \(first) · last used \(last) · ends \(end) unless it is used")
  }
}
