import HTML
import MovementCore
import QRCode
import Secrets
import Store

/// A seal on a sheet of paper, for the office's files. It is in Vietnamese, as what an office keeps.
struct SealSheetView {
  let seal: Seal
  /// Whose record it is, as its plan says; nil if there is no plan.
  let issuer: String?
  let timeZone: String
  let visit: Visit
  private let code: QRMatrix

  init(seal: Seal, issuer: String?, timeZone: String, visit: Visit) throws {
    self.seal = seal
    self.issuer = issuer
    self.timeZone = timeZone
    self.visit = visit
    code = try QRMatrix(text: seal.root)
  }

  var title: String { visit(vi: "Niêm phong số \(seal.number)", en: "Seal \(seal.number)") }

  func render(into html: inout HTMLWriter) {
    html(.div, .class("not-printed")) { html in
      Crumbs(steps: [
        (visit(vi: "Niêm phong nhật ký", en: "Seals of the record"), Address.seals.text)
      ]).render(visit, into: &html)
      html(.h1, text: title)
      html(
        .p, .class("sub"),
        text: visit(
          vi: "In trang này (Ctrl+P) và cất ở nơi khác với máy chủ, như một văn bản của cơ quan.",
          en: "Print this page (Ctrl+P) and keep it away from the server, as a paper of the office."
        ))
    }
    html(.article, .class("letter"), .lang("vi")) { sheet(&$0) }
  }

  private func sheet(_ html: inout HTMLWriter) {
    html(.div, .class("letter-head")) { html in
      html(.p, text: issuer ?? "Ban tổ chức phong trào")
      html(.p, text: clockTime(seal.sealedAt.description, in: timeZone))
    }
    html(.h2) { html in
      html.text("NIÊM PHONG NHẬT KÝ")
      html(.small, text: "Số \(seal.number), trên hệ thống Lan Toả")
    }
    html(.div, .class("letter-way")) { html in
      QRDrawing(matrix: code).write(label: "Mã QR của niêm phong", into: &html)
      html(.div) { html in
        html(.p, text: "Mã niêm phong:")
        html(.ol, .class("seal-code")) { html in
          for group in seal.rootGroups { html(.li) { $0(.code, text: group) } }
        }
      }
    }
    facts(&html)
    html(.h3, text: "Cách kiểm tra sau này")
    html(.ol) { html in
      html(
        .li,
        text: "Mở trang “Niêm phong nhật ký”, nhập mã trên đây (hoặc quét mã QR rồi dán) và bấm "
          + "“Đối chiếu”: số, thời điểm và các dòng phải đúng như bản này.")
      html(.li) { html in
        html.text("Để kiểm tra từng dòng, trên máy chủ chạy ")
        html(.code, text: "lantoa verify --against")
        html.text(" với mã này: chương trình nêu rõ chỗ đầu tiên bị sửa, lấy đi hoặc thêm vào.")
      }
    }
    html(
      .p, .class("letter-foot"),
      text:
        "Bản in này không chứa dữ liệu của phong trào. Đề nghị lưu ở nơi người quản trị máy chủ "
        + "không thay được.")
  }

  private func facts(_ html: inout HTMLWriter) {
    html(.dl, .class("facts")) { html in
      html(.dt, text: "Thời điểm niêm phong")
      html(
        .dd,
        text: clockTime(seal.sealedAt.description, in: timeZone)
          + " (\(seal.sealedAt) theo giờ UTC)")
      html(.dt, text: "Các dòng nhật ký")
      html(
        .dd,
        text:
          "từ \(grouped(Int(seal.first), .vietnamese)) đến \(grouped(Int(seal.last), .vietnamese))")
      html(.dt, text: "Khóa niêm phong")
      html(.dd) { html in
        let fingerprint = PublicKey(text: seal.key)?.fingerprint ?? seal.key
        html(.code, text: Seal.groups(fingerprint).joined(separator: " "))
      }
    }
  }
}
