import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

/// Files: what is taken, under which name, and how it is given back.
struct HandInFileTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  private static func smallRequests(_ settings: inout SiteSettings) {
    settings.handInLimits.requestSize = 8_000
  }

  private static func smallFiles(_ settings: inout SiteSettings) {
    settings.handInLimits.fileSize = 5_000
  }

  private static func noTime(_ settings: inout SiteSettings) {
    settings.handInLimits.duration = -1
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd.txt"), ("C:\\Temp\\báo cáo.txt", "báo cáo.txt"),
    ("ảnh\u{202E}gpj.exe", "ảnhgpj.txt"), (".htaccess", "htaccess.txt"),
  ])
  func `a name says what a file is called, and nothing else`(raw: String, shown: String)
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form.files = [(raw, TestFile.text)]
      #expect(try await site.press("save", form, as: Self.ward).status == .seeOther)
      let names = try await site.drafts(of: "da-kao-ubnd").flatMap(\.files).map(\.name)
      #expect(names == [shown])
    }
  }

  @Test func `what lies about its content is refused with the reason, and the rest is kept`()
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Có ảnh"
      form.files = [
        ("ảnh đẹp.jpg", TestFile.script), ("trống.txt", []), ("đúng.png", TestFile.png),
      ]
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("“ảnh đẹp.jpg” không thuộc loại tệp nhận được"))
      #expect(answer.page.words.contains("“trống.txt” không có nội dung."))
      let names = try await site.drafts(of: "da-kao-ubnd").flatMap(\.files).map(\.name)
      #expect(names == ["đúng.png"])
      #expect(try OpenForm(answer.page)["title"] == "Có ảnh")
    }
  }

  @Test func `more than twenty files, or too large ones, are refused one by one`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form.files = (1...22).map { ("tệp \($0).txt", Array("số \($0)".utf8)) }
      let answer = try await site.press("save", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("“tệp 21.txt”: đã đủ 20 tệp"))
      #expect(try await site.drafts(of: "da-kao-ubnd").first?.files.count == 20)
    }
  }

  @Test
  func `an upload that announces too much is answered at its first file, with what was typed`()
    async throws
  {
    try await TestSite.run(configure: Self.smallRequests) { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Tệp quá lớn"
      form["text"] = "Còn nguyên"
      form.files = [("phim.txt", Array(repeating: UInt8(ascii: "a"), count: 10_000))]
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status.code == 413)
      #expect(answer.page.words.contains("vượt quá 8 KB nên không nhận tệp nào từ “phim.txt”"))
      #expect(try OpenForm(answer.page)["title"] == "Tệp quá lớn")
      let draft = try await site.drafts(of: "da-kao-ubnd").first
      #expect(draft?.content.text == "Còn nguyên")
      #expect(draft?.files == [])
    }
  }

  @Test func `a file that is too large is refused, whatever was announced`() async throws {
    try await TestSite.run(configure: Self.smallFiles) { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Hai tệp"
      form.files = [
        ("lớn.txt", Array(repeating: UInt8(ascii: "a"), count: 5_001)),
        ("vừa.txt", Array(repeating: UInt8(ascii: "a"), count: 5_000)),
      ]
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("“lớn.txt” lớn hơn 5 KB"))
      let names = try await site.drafts(of: "da-kao-ubnd").flatMap(\.files).map(\.name)
      #expect(names == ["vừa.txt"])
    }
  }

  @Test func `a sending that takes longer than its files are waited for is refused`() async throws {
    try await TestSite.run(configure: Self.noTime) { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Quá lâu"
      form.files = [("một.txt", TestFile.text)]
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .conflict)
      #expect(answer.page.words.contains("Lần gửi này kéo dài quá lâu nên chưa ghi gì cả."))
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
    }
  }

  @Test func `a file is taken off again`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Hai tệp"
      form.files = [("một.txt", TestFile.text), ("hai.png", TestFile.png)]
      let saved = try await site.press("save", form, as: Self.ward)
      var again = try OpenForm(await site.page(try #require(saved.location), as: Self.ward))
      again["text"] = "Viết thêm"
      let detached = try await site.press("detach-1", again, as: Self.ward)
      #expect(detached.location == again.address + "?said=detached")
      let draft = try await site.drafts(of: "da-kao-ubnd").first
      #expect(draft?.files.map(\.name) == ["hai.png"])
      #expect(draft?.content.text == "Viết thêm")
    }
  }

  @Test func `downloads are shown only if they are pictures, never run, and asked for each time`()
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Hai tệp"
      form.files = [("Danh sách.txt", TestFile.text), ("ảnh.png", TestFile.png)]
      _ = try await site.press("send", form, as: Self.ward)
      let base = SmallMovement.path + "/deliverables/\(form.id)/files/1/"
      let text = try await site.response(base + "1", as: Self.ward)
      #expect(text.status == .ok)
      #expect(Array(text.body.readableBytesView) == TestFile.text)
      #expect(text.headers[.contentDisposition]?.hasPrefix("attachment; ") == true)
      #expect(text.headers[.xContentTypeOptions] == "nosniff")
      #expect(text.headers[.contentType] == "text/plain; charset=utf-8")
      #expect(text.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
      #expect(text.headers[.cacheControl] == "private, no-cache")
      let picture = try await site.response(base + "2", as: Self.ward)
      #expect(picture.headers[.contentDisposition]?.hasPrefix("inline; ") == true)
      #expect(picture.headers[.contentType] == "image/png")
      let known = try await site.response(
        base + "2", headers: [.ifNoneMatch: try #require(picture.headers[.eTag])], as: Self.ward)
      #expect(known.status == .notModified)
      for wrong in ["0", "3", "-1", "x", "%2e%2e%2f1"] {
        let answer = try await site.response(base + wrong, as: Self.ward)
        #expect(answer.status.code == 404, "\(wrong)")
      }
    }
  }
}
