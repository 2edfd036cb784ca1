import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// A form of the plan is filled in, checked and read, field by field.
struct FormHandInTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")
  private static let address = "/units/da-kao-ubnd/hand-in/report"

  private func filled(_ site: TestSite) async throws -> OpenForm {
    var form = try await site.form(Self.address, as: Self.ward)
    // What the page has empty is typed over.
    form.fields.removeAll { $0.name.hasPrefix("f-") || $0.name == "text" }
    form["f-name"] = "Báo cáo tháng 9"
    form["f-result"] = "Đã dọn 3 điểm rác."
    form["f-field"] = "economy"
    form["f-people"] = "1.200"
    form["f-date"] = "14/6/2019"
    form["f-resources.1.what"] = "Ngày công"
    form["f-resources.1.money"] = "42"
    return form
  }

  @Test func `what is right is handed in, and read with the names of the form`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      let form = try await filled(site)
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .seeOther)
      let revision = try #require(try await site.detail(form.id).current)
      #expect(revision.title == "Báo cáo tháng 9")
      #expect(revision.text == "Đã dọn 3 điểm rác.")
      #expect(revision.form?.planVersion == 1)
      let answers = try #require(revision.form?.answers)
      #expect(answers["people"] == .number(1_200))
      #expect(answers["date"] == .text("2019-06-14"))
      #expect(
        answers["resources"] == .rows([["what": .text("Ngày công"), "money": .number(42)]]))
      #expect(answers["which"] == nil)
      #expect(revision.isIntact)
      let page = try await site.movementPage("/deliverables/\(form.id)", as: Self.ward)
      for words in ["Lĩnh vực", "Kinh tế", "1.200", "14/06/2019", "Ngày công"] {
        #expect(page.words.contains(words))
      }
    }
  }

  @Test(
    arguments: [
      ("f-name", "", "Vui lòng điền “Tên báo cáo”."),
      ("f-result", String(repeating: "a", count: 201), "201 ký tự, tối đa là 200"),
      ("f-field", "nothing", "không có trong danh sách"),
      ("f-people", "0", "từ 1 đến 5.000"), ("f-people", "-3", "từ 1 đến 5.000"),
      ("f-people", "6000", "từ 1 đến 5.000"), ("f-people", "nhiều", "từ 1 đến 5.000"),
      ("f-date", "31/2/2019", "Vui lòng ghi ngày"),
      ("f-date", "2109-06-14", "nằm ngoài thời gian của phong trào"),
      ("f-date", "14/6/1019", "nằm ngoài thời gian của phong trào"),
      ("f-resources.2.money", "7", "Vui lòng điền “Loại”"),
      ("f-name", "a\u{202E}b", "ký tự ẩn"),
      ("f-extra", "x", "không có ô “extra”"),
      ("f-resources.1.extra", "x", "không có ô “resources.1.extra”"),
    ])
  func `what is wrong is said at its field, and what was typed stays`(
    name: String, value: String, words: String
  ) async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      var form = try await filled(site)
      form[name] = value
      let before = try await site.lastChange()
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains(words))
      #expect(answer.text.contains("Đã dọn 3 điểm rác.") || name == "f-result")
      #expect(try await site.lastChange() == before)
      // What was typed is kept as a draft all the same.
      let draft = try #require(try await site.drafts(of: "da-kao-ubnd").first)
      #expect(draft.content.answers["people"] == [name == "f-people" ? value : "1.200"])
    }
  }

  @Test func `a field under a condition is asked for only then`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      var form = try await filled(site)
      form["f-which"] = "Sẽ bị bỏ"
      #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
      #expect(try await site.detail(form.id).current?.form?.answers["which"] == nil)
      var other = try await filled(site)
      other["f-field"] = "other"
      let answer = try await site.press("send", other, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("Vui lòng điền “Lĩnh vực khác là gì”."))
    }
  }

  @Test func `one more row is shown without losing what was typed`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      let answer = try await site.press("add-row-resources", filled(site), as: Self.ward)
      #expect(answer.status == .ok)
      let names = answer.page.elements("input").compactMap { $0["name"] }
      #expect(names.contains("f-resources.2.what"))
      #expect(answer.text.contains("value=\"Ngày công\""))
    }
  }

  @Test func `a page of an older program is refused with its content`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      var form = try await filled(site)
      form["asked-form"] = nil
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .conflict)
      #expect(answer.page.words.contains("phiên bản trước của phần mềm"))
      #expect(answer.text.contains("Đã dọn 3 điểm rác."))
    }
  }

  @Test func `two devices stand side by side until a person has chosen`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      let first = try await filled(site)
      #expect(try await site.press("save", first, as: Self.ward).status == .seeOther)
      var other = first
      other["f-result"] = "Bản trên điện thoại"
      let answer = try await site.press("save", other, as: Self.ward)
      #expect(answer.status == .conflict)
      let page = answer.page
      #expect(page.words.contains("Ở đây (chưa lưu)"))
      #expect(page.words.contains("Bản trên điện thoại"))
      #expect(page.words.contains("Đã dọn 3 điểm rác."))
      // Pressed once more, what is here takes the place of the other.
      other["edit"] = "1"
      #expect(try await site.press("save", other, as: Self.ward).status == .seeOther)
      let draft = try #require(try await site.drafts(of: "da-kao-ubnd").first)
      #expect(draft.content.answers.text("result") == "Bản trên điện thoại")
    }
  }

  @Test func `a word at a field is read by the unit at this field`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      let form = try await filled(site)
      _ = try await site.press("send", form, as: Self.ward)
      let path = SmallMovement.path + "/review/\(form.id)"
      let page = try await site.movementPage("/review/\(form.id)", as: .dangVan)
      #expect(page.words.contains("Có số liệu kiểm chứng được"))
      let answer = try await site.post(
        path,
        [
          ("revision", "1"), ("decision", "return"), ("reason", ""),
          ("mark-result", "Ghi rõ địa điểm"),
        ], as: .dangVan)
      #expect(answer.status == .seeOther)
      let correction = try await site.movementPage(
        "/deliverables/\(form.id)/correct", as: Self.ward)
      #expect(correction.words.contains("Ghi rõ địa điểm"))
      #expect(correction.text.contains("value=\"1200\""))
    }
  }

  @Test func `the form is tried without anything being kept`() async throws {
    try await TestSite.run(plans: [FormPlan.plan]) { site in
      let before = try await site.lastChange()
      let path = SmallMovement.path + "/plan/forms/report"
      let wrong = try await site.post(path, [("f-people", "9999")], as: .organiser)
      #expect(wrong.status == .unprocessableContent)
      #expect(wrong.page.words.contains("từ 1 đến 5.000"))
      let right = try await site.post(
        path, [("f-name", "Thử"), ("f-result", "Kết quả"), ("f-field", "economy")],
        as: .organiser)
      #expect(right.status == .ok)
      #expect(right.page.words.contains("Nội dung hợp lệ"))
      #expect(try await site.lastChange() == before)
      #expect(try await site.response(SmallMovement.path + "/plan/forms/x").status == .notFound)
    }
  }
}
