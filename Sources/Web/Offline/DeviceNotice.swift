import HTML
import MovementCore

/// Where the script says what lies on this device: that a page is a kept copy, what waits to be
/// sent, what could not be handed in. Hidden until there is something to say: the script shows a
/// line and puts titles or a time into it. The words are ours, so that they come in the visitor's
/// language.
struct DeviceNotice {
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    html(
      .aside, .id("device"), .class("notice"), .flag("hidden"),
      .label(visit(vi: "Trên máy này", en: "On this device")),
      .named("data-lose", visit(Self.lose)),
      .named("data-files", visit(vi: "tệp", en: "files")),
      .named("data-untitled", visit(vi: "(chưa có tên)", en: "(no title yet)"))
    ) { html in
      for line in Self.lines { write(line, &html) }
    }
  }

  private func write(_ line: Line, _ html: inout HTMLWriter) {
    html(.p, .named("data-kind", line.kind), .flag("hidden")) { html in
      html.text(visit(line.before))
      html(.b, text: "")
      html.text(visit(line.after))
      // Who is not signed in has nothing to send.
      if line.kind == "waiting", visit.account != nil {
        html.text(" ")
        html(
          .button, .type("button"), .class("quiet small"),
          text: visit(vi: "Gửi ngay", en: "Send now"))
      }
      if let link = line.link {
        html.text(" ")
        html(.a, .href(Address.signIn().text), text: visit(link))
      }
    }
  }

  private struct Line {
    let kind: String
    let before: Phrase
    let after: Phrase
    var link: Phrase?
  }

  private static let lines = [
    Line(
      kind: "kept", before: Phrase(vi: "Bản lưu trên máy lúc ", en: "Kept on this device at "),
      after: Phrase(vi: "; đang không có kết nối.", en: "; there is no connection.")),
    Line(
      kind: "waiting",
      before: Phrase(vi: "Sản phẩm đang chờ gửi: ", en: "Waiting to be sent: "),
      after: Phrase(
        vi: ". Máy sẽ tự gửi khi có kết nối, không cần nhập lại.",
        en: ". It goes by itself once there is a connection."),
      link: Phrase(vi: "Xem", en: "View")),
    Line(
      kind: "sending", before: Phrase(vi: "Đang gửi ", en: "Sending "),
      after: Phrase(vi: ".", en: ".")),
    Line(
      kind: "sent", before: Phrase(vi: "Đã nộp ", en: "Handed in: "),
      after: Phrase(vi: ".", en: "."), link: Phrase(vi: "Xem", en: "View")),
    Line(
      kind: "mend", before: Phrase(vi: "Chưa nộp được ", en: "Not handed in: "),
      after: Phrase(
        vi: " vì có chỗ cần sửa. Nội dung và tệp vẫn còn đủ.",
        en: ". Something has to be mended; all of it is still there."),
      link: Phrase(vi: "Mở để sửa", en: "Open and mend")),
    Line(
      kind: "typed",
      before: Phrase(
        vi: "Mới lưu trên máy này, chưa lưu lên hệ thống: ",
        en: "On this device only, not saved yet: "),
      after: Phrase(vi: ".", en: "."), link: Phrase(vi: "Viết tiếp", en: "Go on writing")),
    Line(
      kind: "signed-out",
      before: Phrase(
        vi: "Cần đăng nhập lại thì mới gửi được.", en: "Sign in again, so that it can be sent."),
      after: Phrase(vi: "", en: ""), link: Phrase(vi: "Đăng nhập", en: "Sign in")),
    Line(
      kind: "unkept",
      before: Phrase(
        vi: "Trình duyệt này không lưu được gì trên máy. Vẫn làm việc được khi có kết nối; nếu mất "
          + "kết nối, xin đừng đóng trang.",
        en: "This browser can keep nothing on this device. Everything works while there is a "
          + "connection; without one, do not close the page."),
      after: Phrase(vi: "", en: "")),
  ]

  private static let lose = Phrase(
    vi: "Đăng xuất sẽ xóa hẳn những nội dung chưa gửi trên máy này. Vẫn đăng xuất? ",
    en: "Signing out deletes what is on this device and not sent yet. Sign out all the same? ")
}
