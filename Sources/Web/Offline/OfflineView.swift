import HTML
import MovementCore

/// “No connection”: what can be done all the same. The script fills in the lists that are kept.
struct OfflineView {
  let visit: Visit

  var title: String { visit(vi: "Không có kết nối", en: "No connection") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    html(
      .p, .class("lead"),
      text: visit(
        vi:
          "Máy này đang không kết nối được với Lan Toả, nên chưa mở được trang vừa chọn. Nội dung đã "
          + "nhập vẫn được giữ.",
        en: "This device cannot reach Lan Toả, so the page cannot be opened now. What you typed is "
          + "kept."))
    html(
      .p, .id("no-list"),
      text: visit(
        vi: "Xin kiểm tra Wi-Fi hoặc dữ liệu di động rồi thử lại.",
        en: "Check the Wi-Fi or mobile data, and try again."))
    html(.p, .class("actions")) { html in
      html(
        .a, .class("button"), .id("kept-list"), .flag("hidden"),
        text: visit(vi: "Mở việc của đơn vị (bản lưu)", en: "Open my list (as kept)"))
      // An empty address is the page that was asked for.
      html(
        .a, .class("button quiet"), .href(""), text: visit(vi: "Thử lại", en: "Try again"))
    }
  }
}
