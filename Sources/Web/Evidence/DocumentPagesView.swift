import HTML
import MovementCore

/// The pages of a document as pictures, one below the other.
struct DocumentPagesView {
  let file: DraftFile
  let address: Address
  /// How many pages it has; 0 if they cannot be shown.
  let count: Int
  let visit: Visit

  /// Those that are made pictures of.
  private static let most = 20

  func render(into html: inout HTMLWriter) {
    html(.h1, visit.planLanguage, text: file.name)
    html(.p, .class("sub")) { html in
      html.text(words)
      html.text(" · ")
      html(
        .a, .href(address.text),
        text: visit(vi: "Tải tệp về", en: "Download the file") + " ("
          + fileSize(file.size, visit.language) + ")")
    }
    html(.div, .class("document-pages")) { html in
      for number in 1...max(1, min(count, Self.most)) where count > 0 {
        html.void(
          .img, .named("src", address.rendition(.page(number)).text),
          .named("loading", number > 1 ? "lazy" : nil),
          .named("alt", visit(vi: "Trang \(number)", en: "Page \(number)")))
      }
    }
  }

  private var words: String {
    if count == 0 {
      return visit(
        vi: "Không xem trước được tệp này; hãy tải về để mở.",
        en: "This file cannot be shown here; download it to open it.")
    }
    let all = visit(vi: "\(count) trang", en: counted(count, "page", "pages"))
    guard count > Self.most else { return all }
    return all
      + visit(
        vi: ", xem trước \(Self.most) trang đầu", en: ", the first \(Self.most) are shown")
  }
}

/// What stands where a file cannot be seen.
struct RenditionPlaceholder {
  let language: Language

  var drawing: HTMLWriter {
    var html = HTMLWriter(reservingCapacity: 600)
    let words = Phrase(vi: "Không xem trước được", en: "No preview")[language]
    html(
      .svg, .named("xmlns", "http://www.w3.org/2000/svg"), .named("viewBox", "0 0 320 240"),
      .named("width", 320), .named("height", 240)
    ) { html in
      html(
        .rect, .named("width", 320), .named("height", 240), .named("fill", "#ececea")
      ) { _ in }
      html(
        .svgText, .named("x", 160), .named("y", 126), .named("text-anchor", "middle"),
        .named("font-family", "sans-serif"), .named("font-size", 18), .named("fill", "#555"),
        text: words)
    }
    return html
  }
}
