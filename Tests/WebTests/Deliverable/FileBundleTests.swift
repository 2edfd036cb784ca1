import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

/// All files of a deliverable at once.
struct FileBundleTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  private func handIn(_ names: [String], in site: TestSite) async throws -> String {
    var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
    form["title"] = "Báo cáo tháng 9"
    form["text"] = "Xong"
    form.files = names.enumerated().map { ($1, Array("Nội dung \($0)".utf8)) }
    #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
    return form.id
  }

  private static let zip = "/files.zip"

  @Test func `the archive has every file, and a text that says what they are`() async throws {
    try await TestSite.run { site in
      let id = try await handIn(["một.txt", "hai.txt"], in: site)
      let address = SmallMovement.path + "/deliverables/" + id
      let page = try await site.page(address, as: Self.ward)
      #expect(page.text.contains(address + "/files.zip?revision=1"))
      let answer = try await site.response(address + Self.zip, as: Self.ward)
      #expect(answer.status == .ok)
      #expect(answer.headers[.contentType] == "application/zip")
      let disposition = answer.headers[.contentDisposition] ?? ""
      #expect(disposition.hasPrefix("attachment; filename=\"UBND phuong Da Kao"))
      let text = String(decoding: answer.body.readableBytesView, as: UTF8.self)
      for part in [
        "noi-dung.txt", "một.txt", "hai.txt", "Tên: Báo cáo tháng 9\r\n",
        "Đơn vị: UBND phường Đa Kao\r\n", "Ngày nộp: 10/09/2019 (bản 1)", "Nội dung 0",
        "Nội dung 1",
      ] {
        #expect(text.contains(part), "\(part)")
      }
      let same = try await site.response(address + Self.zip + "?revision=1", as: Self.ward)
      #expect(same.status == .ok)
      for wrong in ["?revision=2", "?revision=0", "?revision=x"] {
        let missing = try await site.response(address + Self.zip + wrong, as: Self.ward)
        #expect(missing.status == .notFound)
      }
    }
  }

  @Test func `who may not see the deliverable gets no file of it`() async throws {
    try await TestSite.run { site in
      let id = try await handIn(["một.txt", "hai.txt"], in: site)
      let address = SmallMovement.path + "/deliverables/" + id + Self.zip
      let other = try await site.response(address, as: .unit("ben-nghe-ubnd"))
      #expect(other.status == .forbidden)
      #expect(try await site.response(address, as: nil).status == .seeOther)
      #expect(try await site.response(address, as: .organiser).status == .ok)
    }
  }

  @Test func `a single file has no archive on the page`() async throws {
    try await TestSite.run { site in
      let id = try await handIn(["một.txt"], in: site)
      let page = try await site.page(SmallMovement.path + "/deliverables/" + id, as: Self.ward)
      #expect(!page.text.contains("files.zip"))
    }
  }

  @Test func `names in the archive are safe, and no two alike on any system`() {
    let names = [
      "a.jpg", "A.jpg", "a.jpg", "noi-dung.txt", "../b.jpg", "ảnh\u{202E}c.jpg", "a:b?.jpg", "tệp",
      "tệp",
    ]
    let files = names.enumerated().map { index, name in
      DraftFile(position: index + 1, name: name, hash: "", size: 1, mediaType: "image/jpeg")
    }
    let content = HandedInContent(
      revision: 1, title: "Báo cáo", text: "", amount: 1, about: nil, due: nil,
      day: SmallMovement.today, at: SmallMovement.now, files: files)
    let bundle = FileBundle(content: content, unit: nil, obligation: nil, visit: .sample())
    #expect(
      bundle.names == [
        "a.jpg", "A (2).jpg", "a (3).jpg", "noi-dung (2).txt", "b.jpg", "ảnhc.jpg", "a_b_.jpg",
        "tệp", "tệp (2)",
      ])
    #expect(bundle.text(missing: [2]).contains("  A (2).jpg (1 B, không còn trong kho tệp)\r\n"))
  }
}
