import Files
import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// Whatever goes wrong while somebody writes, what was typed comes back with the form.
struct KeptTypingTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  @Test(arguments: ["save", "send", "keep", "detach-1"])
  func `handed in on another device meanwhile`(step: String) async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Nội dung"
      let saved = try await site.press("save", form, as: Self.ward)
      let here = try OpenForm(try await site.page(try #require(saved.location), as: Self.ward))
      #expect(try await site.press("send", here, as: Self.ward).status == .seeOther)
      // Without a title there is something to mend, besides.
      for title in ["Tên khác", ""] {
        var other = here
        other["key"] = "another device"
        other["title"] = title
        other["text"] = "Viết ở máy khác"
        let answer = try await site.press(step, other, as: Self.ward)
        #expect(answer.status == .conflict)
        #expect(answer.page.words.contains("chờ duyệt"))
        #expect(try OpenForm(answer.page)["text"] == "Viết ở máy khác")
        let script = try await site.press(
          "keep", other, as: Self.ward, headers: [.accept: "application/json"])
        #expect(script.status == .unprocessableContent)
        #expect(script.text.contains("\"problem\":"))
      }
      #expect(try await site.detail(form.id).current?.title == "Báo cáo")
    }
  }

  @Test(arguments: ["save", "send"])
  func `the disk takes no files`(step: String) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try FileFolder(path: folder.path)
    let temporary = folder.appending(path: "temporary")
    func store(_ settings: inout SiteSettings) { settings.files = FileWorker(folder: files) }
    try await TestSite.run(configure: store) { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Viết từ trước"
      form.files = [("a.txt", TestFile.text)]
      // No file can be made in a file, not even by root.
      try FileManager.default.removeItem(at: temporary)
      try Data().write(to: temporary)
      let answer = try await site.press(step, form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("Máy chủ chưa lưu được “a.txt”"))
      var again = try OpenForm(answer.page)
      #expect(again["text"] == "Viết từ trước")
      // The text is kept as a draft; nothing is handed in until the disk takes files again.
      #expect(try await site.drafts(of: "da-kao-ubnd").map(\.content.text) == ["Viết từ trước"])
      let present = try await site.store.deliverableDetail(
        movement: site.board().id, id: form.id)
      #expect(present == nil)
      try FileManager.default.removeItem(at: temporary)
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
      again.files = form.files
      #expect(try await site.press("send", again, as: Self.ward).status == .seeOther)
      #expect(try await site.detail(form.id).current?.files.map(\.name) == ["a.txt"])
    }
  }
}
