import Testing

@testable import HTML

@Suite struct LinkTests {
  private func link(_ address: String) -> String {
    var html = HTMLWriter()
    html(.a, .href(address), text: "")
    return html.string
  }

  @Test(
    "Links within the site are written as they are",
    arguments: ["/", "/182-kh-qu/board", "/a?b=c%26d#e", "#content", "/units/%2F%2Fx"])
  func keepsLocalLinks(_ address: String) {
    #expect(link(address) == "<a href=\"\(address)\"></a>")
  }

  @Test("Several questions are separated by an escaped &")
  func escapesLinks() {
    #expect(link("/board?a=1&b=\"2\"") == #"<a href="/board?a=1&amp;b=&quot;2&quot;"></a>"#)
  }

  @Test("Nothing leads to another site or runs a script")
  func refusesOtherLinks() {
    // Not as arguments of the test: control characters would stand in its report.
    let addresses = [
      "", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "data:text/html,x",
      "https://example.org", "//example.org", "/\\example.org", "\\\\example.org", "board",
      "/\t/example.org", "/\n/example.org", "\t//example.org", "/board\u{7F}", "/board\0",
    ]
    for address in addresses {
      #expect(link(address) == ##"<a href="#"></a>"##, "\(address.debugDescription)")
    }
  }
}
