import HTML
import MovementCore

/// Says that a page shows another day than today, and leads back.
enum DayNote {
  static func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard visit.day != visit.today else { return }
    html(.p, .class("notice"), .role("note")) { html in
      html.text(
        visit(
          vi: "Đang xem tiến độ tính đến ngày \(visit.day.short). ",
          en: "This is the standing as of \(visit.day.short). "))
      html(
        .a, .href(visit.address.with("day", nil).text),
        text: visit(vi: "Về hôm nay", en: "Back to today"))
    }
  }
}
