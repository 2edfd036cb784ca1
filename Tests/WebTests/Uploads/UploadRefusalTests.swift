import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// Files that are not what they seem, and requests that no page of ours would send.
struct UploadRefusalTests {
  @Test(arguments: [
    (TestFile.script, "ảnh đẹp.jpg", "không thuộc loại tệp nhận được"),
    (Array("MZ\u{0}\u{0}\u{1}\u{2}".utf8), "báo cáo.pdf", "không thuộc loại tệp nhận được"),
  ])
  func `a file that lies about its type is refused for good`(
    bytes: [UInt8], name: String, words: String
  ) async throws {
    try await TestSite.run { site in
      let file = SentFile(bytes, name: name)
      let answer = try await site.sendAll(file)
      #expect(answer.status == .unprocessableContent)
      #expect(try answer.value("problem").contains(words))
      // Who did not hear it is told the same.
      #expect(try await site.look(file).offset == bytes.count)
      let again = try await site.send(file, from: bytes.count)
      #expect(again.status == .unprocessableContent)
      #expect(try again.value("problem") == answer.value("problem"))
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
    }
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd.txt"), ("C:\\Temp\\báo cáo.txt", "báo cáo.txt"),
    ("ảnh\u{202E}gpj.exe", "ảnhgpj.txt"), (".htaccess", "htaccess.txt"),
    ("Danh sa\u{301}ch.txt", "Danh sách.txt"), ("", "tep-dinh-kem.txt"),
  ])
  func `a name says what a file is called, and nothing else`(raw: String, shown: String)
    async throws
  {
    try await TestSite.run { site in
      let file = SentFile(name: raw)
      let answer = try await site.sendAll(file)
      #expect(answer.status == .ok)
      #expect(try await site.attached(to: file) == [shown])
    }
  }

  @Test func `what is not what was announced is refused for good`() async throws {
    try await TestSite.run { site in
      var file = SentFile()
      file.description["hash"] = String(repeating: "0", count: 64)
      let answer = try await site.sendAll(file)
      #expect(answer.status == .unprocessableContent)
      #expect(try answer.value("problem").contains("không còn nguyên vẹn"))
      #expect(try await site.attached(to: file) == [])
      let again = try await site.send(file, from: file.bytes.count)
      #expect(again.status == .unprocessableContent)
    }
  }

  @Test func `longer than announced is refused for good`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      let answer = try await site.send(file, from: 0, file.bytes + [UInt8(ascii: "x")])
      #expect(answer.status == .contentTooLarge)
      #expect(try answer.value("problem").contains("lớn hơn dung lượng đã báo"))
      #expect(try await site.send(file, from: 0).status == .contentTooLarge)
    }
  }

  @Test func `shorter than announced is told how much is there, and may go on`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      let answer = try await site.send(file, from: 0, Array(file.bytes.dropLast(3)))
      #expect(answer.status == .badRequest)
      #expect(answer.offset == file.bytes.count - 3)
      #expect(try answer.value("problem").contains("nhỏ hơn dung lượng đã báo"))
      #expect(try await site.send(file, from: file.bytes.count - 3).status == .ok)
    }
  }

  @Test func `what would not be taken is not begun`() async throws {
    let small: (inout SiteSettings) -> Void = { $0.handInLimits.fileSize = 1_000 }
    try await TestSite.run(configure: small) { site in
      let empty = try await site.begin(SentFile([]))
      #expect(empty.status == .unprocessableContent)
      #expect(try empty.value("problem").contains("không có nội dung"))
      let large = try await site.begin(SentFile(Array(repeating: 97, count: 1_001)))
      #expect(large.status == .contentTooLarge)
      #expect(try large.value("problem").contains("lớn hơn 1 KB"))
      for number in 1...20 {
        let text = Array("Tệp \(number)".utf8)
        let file = SentFile(text, name: "\(number).txt", number: number)
        #expect(try await site.sendAll(file).status == .ok)
      }
      let eleventh = try await site.begin(SentFile(number: 21))
      #expect(eleventh.status == .unprocessableContent)
      #expect(try eleventh.value("problem").contains("đã đủ 20 tệp"))
    }
  }

  @Test(
    arguments: [
      ("unit", nil), ("name", nil), ("length", "12"), ("length", nil), ("edit", nil), ("field", ""),
      ("field", String(repeating: "f", count: 65)), ("hash", "ABC"),
      ("name", "a" + String(repeating: "\u{301}", count: 200)),
    ] as [(String, String?)])
  func `a description that no page would send is not read`(key: String, value: String?)
    async throws
  {
    try await TestSite.run { site in
      var file = SentFile()
      file.description[key] = value
      let answer = try await site.begin(file)
      #expect(answer.status == .badRequest)
      #expect(try !answer.value("problem").isEmpty)
      #expect(try await site.look(file).status == .notFound)
    }
  }

  @Test func `bytes that are sent as something else are none`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      let answer = try await site.send(file, from: 0, contentType: "text/plain")
      #expect(answer.status == .unsupportedMediaType)
      #expect(try await site.look(file).offset == 0)
    }
  }

  @Test func `the same id for another file is refused`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      #expect(try await site.begin(SentFile(name: "khác.txt")).status == .conflict)
      #expect(try await site.begin(SentFile(draft: SentFile.uuid(901))).status == .notFound)
    }
  }
}
