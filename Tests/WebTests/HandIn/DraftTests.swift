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
      #expect(try await site.drafts(of: "da-kao-ubnd").isEmpty)
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
