import Files
import Testing

@Suite struct ContentDispositionTests {
  @Test("The name is there in ASCII and in UTF-8")
  func writesBoth() {
    #expect(
      FileName.contentDisposition("Báo cáo Đảng ủy.pdf", inline: false)
        == "attachment; filename=\"Bao cao Dang uy.pdf\"; "
        + "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%C4%90%E1%BA%A3ng%20%E1%BB%A7y.pdf")
    #expect(
      FileName.contentDisposition("a.png", inline: true)
        == "inline; filename=\"a.png\"; filename*=UTF-8''a.png")
  }

  @Test("Nothing in a name ends the header or its value")
  func escapes() {
    #expect(
      FileName.contentDisposition("a\"b\\c%d;e'f\r\nSet-Cookie: x\u{1}😀中.pdf", inline: false)
        == "attachment; filename=\"a_b_c_d;e'f__Set-Cookie: x___.pdf\"; filename*=UTF-8''"
        + "a%22b%5Cc%25d%3Be%27f%0D%0ASet-Cookie%3A%20x%01%F0%9F%98%80%E4%B8%AD.pdf")
  }
}
