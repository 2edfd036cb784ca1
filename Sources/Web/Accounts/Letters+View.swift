import HTML
import MovementCore
import QRCode
import Store

/// Letters of invitation, one to a sheet of A4.
struct LettersView {
  let model: LettersModel
  let visit: Visit
  private let codes: [QRMatrix]

  init(model: LettersModel, visit: Visit) throws {
    self.model = model
    self.visit = visit
    codes = try model.letters.map { try QRMatrix(text: $0.link) }
  }

  var title: String {
    model.letters.count == 1
      ? visit(vi: "Thư mời", en: "Letter of invitation")
      : visit(
        vi: "\(visit.number(model.letters.count)) thư mời",
        en: counted(model.letters.count, "letter", "letters"))
  }

  func render(into html: inout HTMLWriter) {
    html(.div, .class("not-printed")) { html in
      Crumbs(steps: [
        (visit(vi: "Tài khoản đăng nhập", en: "Accounts"), Address.accounts.text)
      ]).render(visit, into: &html)
      html(.h1, text: title)
      notices(&html)
    }
    for (letter, code) in zip(model.letters, codes) {
      InvitationLetterView(letter: letter, code: code, model: model, visit: visit)
        .render(into: &html)
    }
  }

  private func notices(_ html: inout HTMLWriter) {
    html(.div, .class("notice"), .role("status")) { html in
      html(
        .p,
        text: visit(
          vi: "Thư chỉ hiện ra lần này. Hãy in (Ctrl+P), hoặc gửi đường dẫn cho đúng người, trước "
            + "khi rời trang. Thư mời cũ của các tài khoản này không còn hiệu lực.",
          en: "This is shown once. Print it (Ctrl+P), or send the link to the right person, before "
            + "you leave the page. Older invitations of these accounts are void."))
    }
    if model.isLocal {
      html(.div, .class("notice")) { html in
        html(
          .p,
          text: visit(
            vi: "Đường dẫn này chỉ mở được trên máy này. Để người khác mở được, hãy chạy lantoa "
              + "serve với HTTPS và --address https://….",
            en: "This link opens on this machine alone. For others, run lantoa serve with HTTPS "
              + "and --address https://…."))
      }
    }
  }
}

/// One letter, laid out as an office writes it.
struct InvitationLetterView {
  let letter: InvitationLetter
  let code: QRMatrix
  let model: LettersModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    html(.article, .class("letter"), .lang("vi")) { html in
      head(&html)
      html(.h2) { html in
        html.text("THƯ MỜI")
        html(.small, text: "vào làm việc trên Lan Toả")
      }
      html(.p) { html in
        html.text("Kính gửi: ")
        html(.strong, text: letter.unit ?? letter.account.displayName)
      }
      html(.p, text: purpose)
      html(.div, .class("letter-way")) { html in
        QRDrawing(matrix: code).write(label: "Mã QR của thư mời", into: &html)
        steps(&html)
      }
      html(.p, text: "Nếu không quét được mã, hãy mở địa chỉ này trên trình duyệt:")
      html(.p, .class("letter-link")) { $0(.code, text: letter.link) }
      facts(&html)
    }
  }

  private func head(_ html: inout HTMLWriter) {
    html(.div, .class("letter-head")) { html in
      html(.p, text: model.plan?.issuer ?? "Ban tổ chức phong trào")
      let day = model.day
      html(.p, text: "Ngày \(day.day) tháng \(day.month) năm \(day.year)")
    }
  }

  private var purpose: String {
    let work =
      switch letter.account.role {
      case .unit: "nộp sản phẩm và theo dõi tiến độ của đơn vị"
      case .reviewer: "duyệt sản phẩm các đơn vị gửi đến"
      case .organiser: "điều hành phong trào"
      case .reader: "theo dõi tiến độ phong trào"
      }
    let movement = model.plan.map { " theo Kế hoạch số \($0.number)" } ?? ""
    return "Để \(work)\(movement), xin mời thực hiện ba bước sau. Lần đầu không cần mật khẩu."
  }

  private func steps(_ html: inout HTMLWriter) {
    html(.ol) { html in
      html(
        .li, text: "Mở máy ảnh của điện thoại, đưa vào mã QR bên cạnh và bấm vào đường dẫn hiện ra."
      )
      html(.li, text: "Kiểm tra đúng tên đơn vị rồi bấm “Vào làm việc”.")
      html(
        .li,
        text:
          "Đặt một mật khẩu để lần sau đăng nhập được trên máy khác, với tên đăng nhập dưới đây.")
    }
  }

  private func facts(_ html: inout HTMLWriter) {
    let until = clockTime(letter.expiresAt.description, in: Plan.defaultTimeZone)
    html(.dl, .class("facts")) { html in
      html(.dt, text: "Tên đăng nhập")
      html(.dd) { $0(.strong, text: letter.account.name) }
      html(.dt, text: "Có hiệu lực đến")
      html(.dd, text: until + ", dùng một lần")
    }
    html(
      .p, .class("letter-foot"),
      text:
        "Thư này thay cho chìa khóa: đề nghị không chuyển cho người ngoài đơn vị và hủy sau khi "
        + "đã dùng. Thư hết hạn hoặc đã có người dùng: liên hệ đơn vị gửi thư để nhận thư mới.")
  }
}
