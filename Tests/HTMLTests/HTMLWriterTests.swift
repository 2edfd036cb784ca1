import Testing

@testable import HTML

@Suite struct HTMLWriterTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return html.string
  }

  @Test("Elements nest and are closed by their closing brace")
  func nestsElements() {
    let page = written { html in
      html.doctype()
      html(.ul, .class("names")) { html in
        html(.li, text: "Bến Nghé")
        html(.li) { html in
          html.text("Đa Kao ")
          html.text(4)
          html.void(.br)
        }
      }
    }
    let expected = #"<ul class="names"><li>Bến Nghé</li><li>Đa Kao 4<br></li></ul>"#
    #expect(page == "<!doctype html>" + expected)
  }

  @Test(
    "Text is escaped",
    arguments: [
      ("5 < 6 & 7 > 2", "5 &lt; 6 &amp; 7 &gt; 2"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("&amp;", "&amp;amp;"),
      (#"“Dân vận khéo” "x" 'y'"#, "“Dân vận khéo” &quot;x&quot; &#39;y&#39;"),
      ("", ""),
      ("người, đường, 中, 😀", "người, đường, 中, 😀"),
    ])
  func escapesText(_ text: String, _ escaped: String) {
    #expect(written { $0.text(text) } == escaped)
    #expect(written { $0(.p, text: text) } == "<p>\(escaped)</p>")
    #expect(written { $0(.p, .title(text)) { _ in } } == "<p title=\"\(escaped)\"></p>")
  }

  @Test("A NUL, which HTML does not know, becomes a replacement character")
  func replacesNUL() {
    #expect(written { $0.text("a\0b") } == "a\u{FFFD}b")
  }

  @Test("A value cannot leave its attribute")
  func escapesAttributes() {
    let page = written { html in
      html.void(.input, .value(#""><script>alert(1)</script><i a=""#), .name("q"))
    }
    #expect(page.filter { $0 == "<" }.count == 1)
    #expect(page.filter { $0 == ">" }.count == 1)
    #expect(page.filter { $0 == "\"" }.count == 4)
  }

  @Test("Flags have no value; absent attributes leave no trace")
  func writesFlags() {
    let page = written { html in
      html(
        .option, .value("met"), .flag("selected"), .flag("disabled", if: false), .title(nil),
        text: "Đạt")
    }
    #expect(page == #"<option value="met" selected>Đạt</option>"#)
  }

  @Test("Text that was built from a substring or is not contiguous is written whole")
  func writesAnyStorage() {
    let long = String(repeating: "Đảng ủy phường ", count: 500)
    #expect(written { $0.text(String(long.dropFirst(5).dropLast(3))) }.hasPrefix("ủy phường"))
    #expect(written { $0.text(long) } == long)
  }
}
