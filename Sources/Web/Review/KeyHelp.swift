import HTML
import MovementCore

/// The keys of a page, shown on it. Scripts make them work; everything can be reached without.
struct KeyHelp {
  let keys: [(key: [String], does: Phrase)]

  static let queue: [(key: [String], does: Phrase)] = [
    (["J", "↓"], Phrase(vi: "dòng sau", en: "next row")),
    (["K", "↑"], Phrase(vi: "dòng trước", en: "previous row")),
    (["Enter"], Phrase(vi: "mở", en: "open")),
    (["X"], Phrase(vi: "chọn, bỏ chọn", en: "tick, untick")),
    (["A"], Phrase(vi: "duyệt các mục đã chọn", en: "accept what is ticked")),
    (["U"], Phrase(vi: "hoàn tác quyết định vừa rồi", en: "undo the last decision")),
    (["?"], Phrase(vi: "mở, đóng bảng phím này", en: "open, close this list")),
  ]

  static let review: [(key: [String], does: Phrase)] = [
    (["J", "→"], Phrase(vi: "sản phẩm sau", en: "next")),
    (["K", "←"], Phrase(vi: "sản phẩm trước", en: "previous")),
    (["A"], Phrase(vi: "duyệt", en: "accept")),
    (["R"], Phrase(vi: "ghi lý do trả lại", en: "write a reason to return it")),
    (["Ctrl", "Enter"], Phrase(vi: "gửi trả lại", en: "send the return")),
    (["Esc"], Phrase(vi: "rời ô lý do", en: "leave the reason")),
    (["U"], Phrase(vi: "hoàn tác quyết định vừa rồi", en: "undo the last decision")),
    (["Q"], Phrase(vi: "về danh sách", en: "back to the list")),
    (["?"], Phrase(vi: "mở, đóng bảng phím này", en: "open, close this list")),
  ]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.details, .class("keys"), .id("keys"), .named("data-key", "?")) { html in
      html(.summary) { html in
        html.text(visit(vi: "Phím tắt ", en: "Keys "))
        html(.kbd, text: "?")
      }
      html(.ul) { html in
        for line in keys {
          html(.li) { html in
            for (index, key) in line.key.enumerated() {
              if index > 0 { html.text(line.key[0] == "Ctrl" ? " + " : ", ") }
              html(.kbd, text: key)
            }
            html.text(" " + visit(line.does))
          }
        }
      }
      // Whoever dictates text must be able to switch single keys off (WCAG 2.2, 2.1.4).
      html(
        .button, .class("quiet"), .type("button"), .flag("hidden"),
        .named("data-keys-off", visit(vi: "Tắt phím tắt", en: "Switch keys off")),
        .named("data-keys-on", visit(vi: "Bật phím tắt", en: "Switch keys on")),
        text: visit(vi: "Tắt phím tắt", en: "Switch keys off"))
    }
  }
}
