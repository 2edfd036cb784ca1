import HTML
import MovementCore

/// The living page of the design language: every component in every state, made by the functions
/// that the pages use.
struct DesignView {
  let model: DesignModel
  let visit: Visit

  /// The parts of the page, in their order.
  enum Part: String, CaseIterable {
    case colours, type, marks, figures, buttons, fields, notices, duties, myList, handIn, queue,
      review
    case office, loading, history, release, tables, board, chart, ways, empty, paper
  }

  var title: String { visit(vi: "Ngôn ngữ thiết kế", en: "Design language") }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    html(
      .p, .class("lead"),
      text: visit(
        vi: "Mọi thành phần của trang, ở mọi trạng thái, do chính các hàm của trang viết ra. Số "
          + "liệu lấy từ bản trình diễn hoặc là giả định.",
        en: "Every component in every state, written by the very functions that pages use. What "
          + "they say comes from the demonstration or is invented."))
    html(.nav, .class("choices"), .label(visit(vi: "Mục lục", en: "Contents"))) { html in
      html(.ul) { html in
        for part in Part.allCases {
          html(.li) { $0(.a, .href("#" + part.id), text: visit(part.name)) }
        }
      }
    }
    for part in Part.allCases {
      html(.section, .id(part.id), .class("specimens")) { html in
        html(.h2, text: visit(part.name))
        write(part, &html)
      }
    }
  }

  private func write(_ part: Part, _ html: inout HTMLWriter) {
    switch part {
    case .colours: colours(&html)
    case .type: type(&html)
    case .marks: marks(&html)
    case .figures: figures(&html)
    case .buttons: buttons(&html)
    case .fields: fields(&html)
    case .notices: notices(&html)
    case .duties: duties(&html)
    case .myList: myList(&html)
    case .handIn: handIn(&html)
    case .queue: queue(&html)
    case .review: review(&html)
    case .office: office(&html)
    case .loading: loading(&html)
    case .history: history(&html)
    case .release: release(&html)
    case .tables: tables(&html)
    case .board: board(&html)
    case .chart: chart(&html)
    case .ways: ways(&html)
    case .empty: empty(&html)
    case .paper: paper(&html)
    }
  }

  /// A component that writes, or is half a page: shown as it is, but neither pressed nor reached by
  /// keys, and without the token that would let it write.
  func sample(
    _ kind: String = "", _ html: inout HTMLWriter,
    content: (Visit, inout HTMLWriter) -> Void
  ) {
    var still = visit
    still.formToken = nil
    html(.div, .class("sample"), .flag("inert")) { html in
      if kind.isEmpty {
        content(still, &html)
      } else {
        html(.div, .class(kind)) { content(still, &$0) }
      }
    }
  }

  /// What a specimen is, over it.
  func caption(vi: String, en: String, _ html: inout HTMLWriter) {
    html(.h3, .class("specimen"), text: visit(vi: vi, en: en))
  }
}

extension DesignView.Part {
  /// Where it is on the page.
  var id: String { "part-" + rawValue }

  var name: Phrase {
    switch self {
    case .colours: Phrase(vi: "Màu", en: "Colours")
    case .type: Phrase(vi: "Chữ", en: "Type")
    case .marks: Phrase(vi: "Dấu và từ trạng thái", en: "Marks and words")
    case .figures: Phrase(vi: "Thanh và con số", en: "Bars and figures")
    case .buttons: Phrase(vi: "Nút", en: "Buttons")
    case .fields: Phrase(vi: "Ô nhập", en: "Fields")
    case .notices: Phrase(vi: "Thông báo", en: "Notices")
    case .duties: Phrase(vi: "Việc trên trang đơn vị", en: "Duties")
    case .myList: Phrase(vi: "Việc của đơn vị", en: "My list")
    case .handIn: Phrase(vi: "Nộp sản phẩm", en: "Handing in")
    case .queue: Phrase(vi: "Danh sách chờ duyệt", en: "Queue")
    case .review: Phrase(vi: "Duyệt một sản phẩm", en: "Review")
    case .office: Phrase(vi: "Điều hành", en: "The office")
    case .loading: Phrase(vi: "Nạp và ban hành", en: "Loading and publishing")
    case .history: Phrase(vi: "Nhật ký", en: "Record of changes")
    case .release: Phrase(vi: "Trang công khai", en: "Public page")
    case .tables: Phrase(vi: "Bảng và thông tin", en: "Tables and facts")
    case .board: Phrase(vi: "Bảng tiến độ", en: "Board")
    case .chart: Phrase(vi: "Biểu đồ", en: "Chart")
    case .ways: Phrase(vi: "Đường dẫn, lọc, trang", en: "Crumbs, filters, pages")
    case .empty: Phrase(vi: "Khi không có gì", en: "Empty states")
    case .paper: Phrase(vi: "Trên giấy", en: "On paper")
    }
  }
}
