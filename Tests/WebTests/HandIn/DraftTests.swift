import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// What is being typed: kept as one types, by one at a time, gone when it is handed in.
struct DraftTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")
  private static let script: HTTPFields = [.accept: "application/json"]

  @Test func `the script saves, and is told the number of the edit and the time`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Nháp"
      let answer = try await site.press("keep", form, as: Self.ward, headers: Self.script)
      #expect(answer.status == .ok)
      #expect(answer.headers[.contentType] == "application/json")
      #expect(answer.text.contains("\"edit\":1"))
      #expect(answer.text.contains("\"time\":\"9:30\""))
      // A draft is no part of the record, and the list shows it.
      let list = try await site.movementPage("/my", as: Self.ward)
      #expect(list.words.contains("bản nháp lưu lúc 9:30"))
      #expect(list.words.contains("“Nháp”"))
      #expect(list.links.contains(form.address))
      // The same duty opened again goes on with it.
      let opened = try await site.response(
        SmallMovement.path + "/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      #expect(opened.location == form.address)
    }
  }

  @Test func `what was typed outlives the session`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo <tháng 9>"
      form["text"] = "Nội dung đã gõ"
      form.files = [("ảnh.png", TestFile.png)]
      let before = try await site.lastChange()
      // Nobody is signed in: the page keeps it, for who signs in in another tab.
      let kept = try await site.press("send", form, as: nil)
      #expect(kept.status == .unauthorized)
      #expect(kept.page.words.contains("Báo cáo <tháng 9>"))
      let fields = kept.page.elements("input").reduce(into: [String: String]()) {
        if let name = $1["name"] { $0[name] = $1["value"] }
      }
      #expect(fields["text"] == "Nội dung đã gõ")
      #expect(fields["token"] == nil)
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
      // Sent on with no token of the new session: the form again, and nothing written yet.
      form["token"] = nil
      let again = try await site.press("send", form, as: Self.ward)
      #expect(again.status == .forbidden)
      let open = try OpenForm(again.page)
      #expect(open["text"] == "Nội dung đã gõ")
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
      #expect(try await site.lastChange() == before)
      #expect(try await site.press("send", open, as: Self.ward).status == .seeOther)
      #expect(try await site.detail(open.id).current?.title == "Báo cáo <tháng 9>")
    }
  }

  @Test func `another site's form is not shown again`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Không phải của đơn vị"
      form["token"] = nil
      let foreign: HTTPFields = [.origin: "https://example.org"]
      for visitor in [Self.ward, nil] {
        let answer = try await site.press("send", form, as: visitor, headers: foreign)
        #expect(answer.status.code == (visitor == nil ? 401 : 403))
        #expect(!answer.text.contains("Không phải của đơn vị"))
      }
    }
  }

  @Test func `saving leaves no line of the record`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      let before = try await site.lastChange()
      form["title"] = "Nháp"
      _ = try await site.press("save", form, as: Self.ward)
      #expect(try await site.lastChange() == before)
    }
  }

  @Test func `who types elsewhere meanwhile is told, and overwrites nothing`() async throws {
    try await TestSite.run { site in
      var one = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      one["title"] = "Bản thứ nhất"
      _ = try await site.press("keep", one, as: Self.ward, headers: Self.script)
      var other = one
      other["title"] = "Bản thứ hai"
      let refused = try await site.press("keep", other, as: Self.ward, headers: Self.script)
      #expect(refused.status == .conflict)
      #expect(refused.text.contains("Bản thứ nhất"))
      // Without the script the form comes back with both, and the next press decides.
      for step in ["save", "send"] {
        other["text"] = "Nội dung"
        let answer = try await site.press(step, other, as: Self.ward)
        #expect(answer.status == .conflict)
        #expect(answer.page.words.contains("đã được lưu ở nơi khác lúc 9:30"))
        #expect(try OpenForm(answer.page)["title"] == "Bản thứ hai")
        #expect(try await site.drafts(of: "da-kao-ubnd").first?.content.title == "Bản thứ nhất")
        if step == "send" {
          let again = try OpenForm(answer.page)
          #expect(try await site.press("send", again, as: Self.ward).status == .seeOther)
          #expect(try await site.detail(one.id).current?.title == "Bản thứ hai")
        }
      }
    }
  }

  @Test func `saving the very same again is no conflict: the answer may have been lost`()
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Một lần"
      for _ in 0..<3 {
        let answer = try await site.press("keep", form, as: Self.ward, headers: Self.script)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("\"edit\":1"))
      }
    }
  }

  @Test func `throwing away is asked first`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Không cần nữa"
      _ = try await site.press("save", form, as: Self.ward)
      let question = try await site.page(form.address + "/discard", as: Self.ward)
      #expect(question.words.contains("Không cần nữa"))
      #expect(try await site.drafts(of: "da-kao-ubnd").count == 1)
      let answer = try await site.post(form.address + "/discard", [], as: Self.ward)
      #expect(answer.location == "/12-kh-qu/my?unit=da-kao-ubnd&said=discarded")
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
      #expect(try await site.response(form.address + "/discard", as: Self.ward).status.code == 404)
    }
  }

  @Test func `a plan that was amended meanwhile is shown before anything is handed in`()
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Nội dung"
      // As the form would be if it had been opened under a plan with another last day.
      form["asked-last-day"] = "1:2019-09-20"
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .conflict)
      #expect(answer.page.words.contains("Kế hoạch vừa được điều chỉnh"))
      #expect(answer.page.text.contains("<del>20/09/2019</del> → <ins>14/09/2019</ins>"))
      #expect(try OpenForm(answer.page)["text"] == "Nội dung")
      #expect(try await site.drafts(of: "da-kao-ubnd").count == 1)
      let again = try OpenForm(answer.page)
      #expect(try await site.press("send", again, as: Self.ward).status == .seeOther)
    }
  }
}
