import HTML
import MovementCore
import Store

/// What is sealed so far, and a way to compare what was kept on paper.
struct SealsView {
  let model: SealsModel
  let visit: Visit

  var title: String { visit(vi: "Niêm phong nhật ký", en: "Seals of the record") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Nhật ký thay đổi", en: "Record of changes"), Address.history.text)
    ]).render(visit, into: &html)
    html(.h1, text: title)
    html(
      .p, .class("sub"),
      text: visit(
        vi: "Mỗi lần niêm phong khóa lại các dòng nhật ký đã có: từ đó về sau, sửa hay bỏ một dòng "
          + "đều bị phát hiện. In ra và cất một bản ở nơi khác thì không ai thay được cả nhật ký.",
        en: "A seal closes the lines that are there: from then on, a line that is altered or taken "
          + "out is found. Printed and kept elsewhere, it tells if the whole record was replaced."))
    comparison(&html)
    guard !model.seals.isEmpty else { return empty(&html) }
    open(&html)
    table(&html)
    pager(&html)
  }

  private func comparison(_ html: inout HTMLWriter) {
    html(
      .form, .class("filter"), .named("method", "get"), .action(Address.seals.text),
      .label(visit(vi: "Đối chiếu mã đã in", en: "Compare a printed code"))
    ) { html in
      html(.label) { html in
        html.text(visit(vi: "Mã trên bản in", en: "Code on paper"))
        html.void(
          .input, .type("text"), .name("root"), .value(model.typed),
          .named("autocomplete", "off"), .named("spellcheck", "false"))
      }
      html(.button, .class("quiet"), text: visit(vi: "Đối chiếu", en: "Compare"))
    }
    guard let result = model.comparison else { return }
    html(.div, .class(result.isGood ? "notice good" : "notice"), .role("status")) { html in
      html(.p, text: words(result))
    }
  }

  private func words(_ comparison: SealsModel.Comparison) -> String {
    switch comparison {
    case .found(let seal):
      let (time, lines) = (time(seal), lines(seal))
      return visit(
        vi: "Khớp với niêm phong số \(seal.number), \(time), \(lines). Để kiểm tra từng dòng, chạy "
          + "lantoa verify --against với mã này trên máy chủ.",
        en: "This is seal \(seal.number), \(time), \(lines). To check line by line, run lantoa "
          + "verify --against with this code on the server.")
    case .unknown:
      return visit(
        vi: "Không có niêm phong nào mang mã này. Hãy đọc lại từng nhóm chữ; nếu vẫn không khớp, "
          + "nhật ký đã bị viết lại hoặc bản in là của hệ thống khác.",
        en: "No seal has this code. Read it group by group; if it still does not fit, the record "
          + "was rewritten, or the paper is another system's.")
    case .unreadable:
      return visit(
        vi: "Mã gồm 64 chữ số và chữ cái từ a đến f, in thành 16 nhóm. Hãy nhập đủ.",
        en: "A code has 64 digits and letters from a to f, printed in 16 groups. Type all of it.")
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Chưa niêm phong lần nào. Máy chủ tự niêm phong mỗi giờ và khi dừng; muốn làm ngay, "
            + "chạy lantoa verify --seal.",
          en: "Nothing is sealed yet. The server seals every hour and when it stops; to do it now, "
            + "run lantoa verify --seal."))
    }
  }

  private func open(_ html: inout HTMLWriter) {
    guard let open = model.open else { return }
    html(
      .p, .class("sub"),
      text: open > 0
        ? visit(
          vi: "\(visit.number(Int(open))) dòng mới chưa niêm phong.",
          en: counted(Int(open), "new line is", "new lines are") + " not sealed yet.")
        : visit(vi: "Mọi dòng đều đã niêm phong.", en: "Every line is sealed."))
  }

  private func table(_ html: inout HTMLWriter) {
    html(.div, .class("table"), .role("region"), .label(title), .named("tabindex", 0)) { html in
      html(.table) { html in
        html(.thead) { html in
          html(.tr) { html in
            for head in [
              visit(vi: "Số", en: "Number"), visit(vi: "Thời điểm", en: "When"),
              visit(vi: "Các dòng", en: "Lines"), visit(vi: "Mã (phần đầu)", en: "Code (begins)"),
            ] { html(.th, .named("scope", "col"), text: head) }
          }
        }
        html(.tbody) { html in
          for seal in model.seals { row(seal, &html) }
        }
      }
    }
  }

  private func row(_ seal: Seal, _ html: inout HTMLWriter) {
    html(.tr) { html in
      html(.th, .named("scope", "row")) { html in
        html(
          .a, .href(Address.seal(seal.number).text),
          text: visit(vi: "Số \(seal.number)", en: "No. \(seal.number)"))
      }
      html(.td, text: time(seal))
      html(.td, text: lines(seal))
      html(.td) { $0(.code, text: seal.rootGroups.prefix(4).joined(separator: " ") + " …") }
    }
  }

  private func pager(_ html: inout HTMLWriter) {
    guard let next = model.next else { return }
    html(.nav, .class("pages"), .label(visit(vi: "Các trang", en: "Pages"))) { html in
      html(
        .a, .class("button quiet"), .href(Address.seals.with("before", String(next)).text),
        text: visit(vi: "Cũ hơn", en: "Older"))
    }
  }

  private func time(_ seal: Seal) -> String {
    clockTime(seal.sealedAt.description, in: model.timeZone)
  }

  private func lines(_ seal: Seal) -> String {
    visit(
      vi: "dòng \(visit.number(Int(seal.first)))–\(visit.number(Int(seal.last)))",
      en: "lines \(visit.number(Int(seal.first)))–\(visit.number(Int(seal.last)))")
  }
}

extension SealsModel.Comparison {
  fileprivate var isGood: Bool {
    if case .found = self { true } else { false }
  }
}

extension Seal {
  /// The root in groups of four characters, as it is read aloud and typed.
  var rootGroups: [String] { Self.groups(root) }

  static func groups(_ text: String) -> [String] {
    let characters = Array(text)
    return stride(from: 0, to: characters.count, by: 4).map {
      String(characters[$0..<min($0 + 4, characters.count)])
    }
  }
}
