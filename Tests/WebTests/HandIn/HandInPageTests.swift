import HTTPTypes
import HummingbirdTesting
import MovementCore
import SQL
import Store
import Testing

@testable import Web

/// From the list to an answer that says who has it.
struct HandInPageTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  @Test func `the form says what is asked, how much, until when, and who answers`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage(
        "/units/da-kao-ubnd/hand-in/articles", as: Self.ward)
      #expect(page.words(in: "h1") == "Bài viết gương điển hình")
      #expect(page.words.contains("Nhiệm vụ IV.4 §5"))
      #expect(page.words.contains("ít nhất 2 bài · hạn cuối thứ Bảy 31/08/2019"))
      #expect(page.words.contains("Ban Dân vận Quận ủy  duyệt"))
      #expect(page.words.contains("Số bài nộp lần này"))
    }
  }

  @Test func `three steps and it is handed in; then who has it and by when an answer comes`()
    async throws
  {
    try await TestSite.run { site in
      let list = try await site.movementPage("/my", as: Self.ward)
      let button = "/12-kh-qu/units/da-kao-ubnd/hand-in/report?due=1"
      #expect(list.links.contains(button))
      var form = try OpenForm(await site.page(button, as: Self.ward))
      form["title"] = "Báo cáo “Dân vận khéo”"
      form["text"] = "Dòng một\r\nDòng hai"
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .seeOther)
      #expect(answer.location == "/12-kh-qu/deliverables/\(form.id)?said=handed-in")
      let page = try await site.page(try #require(answer.location), as: Self.ward)
      #expect(page.words.contains("Đã nộp."))
      #expect(page.words.contains("Ban Dân vận Quận ủy  đang xem; trả lời"))
      #expect(page.words.contains("trả lời chậm nhất thứ Ba 17/09/2019"))
      #expect(page.words.contains("Báo cáo “Dân vận khéo”"))
      #expect(page.words.contains("Dòng một\nDòng hai"))
      #expect(page.links.contains("/12-kh-qu/my?unit=da-kao-ubnd"))
      let detail = try await site.detail(form.id)
      #expect(detail.deliverable.submitted == SmallMovement.today)
      #expect(detail.deliverable.status == .submitted)
      #expect(detail.deliverable.due == 1)
      let after = try await site.movementPage("/my", as: Self.ward)
      #expect(after.words.contains("Ban Dân vận Quận ủy đang xem, trả lời chậm nhất 17/09/2019"))
    }
  }

  @Test func `what is missing is said beside its field, and what was typed and sent is kept`()
    async throws
  {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = " "
      form["text"] = "Đã viết nhiều"
      form.files = [("ảnh.png", TestFile.png)]
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      let problem = try #require(answer.page.elements("input").first { $0["id"] == "title" })
      #expect(problem["aria-invalid"] == "true")
      #expect(answer.page.words.contains("Vui lòng ghi tên sản phẩm."))
      #expect(answer.text.contains("Đã viết nhiều"))
      #expect(answer.page.words.contains("ảnh.png"))
      // The same form, mended: the file is still there.
      var again = try OpenForm(answer.page)
      again["title"] = "Có tên rồi"
      #expect(try await site.press("send", again, as: Self.ward).status == .seeOther)
      let files = try await site.detail(form.id).current?.files
      #expect(files?.map(\.name) == ["ảnh.png"])
      #expect(files?.first?.file.mediaType == "image/png")
    }
  }

  @Test func `an amount is asked in words where people are counted, and must be a number`()
    async throws
  {
    try await TestSite.run { site in
      let unit = TestVisitor.unit("da-kao-ubnd")
      var form = try await site.form("/units/da-kao-ubnd/hand-in/pledge", as: unit)
      #expect(form.page.words.contains("Số người đã ký"))
      #expect(form.page.words.contains("không ghi danh sách. Đơn vị có 40 người"))
      form["title"] = "Cam kết bổ sung"
      form["text"] = "Thêm một người"
      for wrong in ["", "một", "-1", "1,5", "99999999999999999999"] {
        form["amount"] = wrong
        let answer = try await site.press("send", form, as: unit)
        #expect(answer.status == .unprocessableContent, "\(wrong)")
        form = try OpenForm(answer.page)
        #expect(form["amount"] == wrong)
      }
      form["amount"] = "1"
      #expect(try await site.press("send", form, as: unit).status == .seeOther)
      #expect(try await site.detail(form.id).deliverable.amount == 1)
    }
  }

  @Test func `of what recurs the earliest due that is not met is offered, by its name`()
    async throws
  {
    try await TestSite.run { site in
      let unit = TestVisitor.unit("ben-nghe-kp1")
      let form = try await site.form("/units/ben-nghe-kp1/hand-in/meetings", as: unit)
      let options = form.page.elements("option").map { $0["value"] }
      #expect(options == ["1", "2", "3", "4"])
      #expect(form["due"] == "2")
      #expect(form.page.words.contains("Quý II/2019 – hạn cuối Chủ nhật 30/06/2019 – quá hạn"))
      let chosen = try await site.form("/units/ben-nghe-kp1/hand-in/meetings?due=3", as: unit)
      #expect(chosen["due"] == "3")
    }
  }

  @Test func `pressed ten times at once it is one`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Một lần"
      form["text"] = "thôi"
      form.files = [("a.txt", TestFile.text)]
      let sent = form
      let before = try await site.lastChange()
      let answers = try await withThrowingTaskGroup(of: String?.self) { group in
        for _ in 0..<10 {
          group.addTask { try await site.press("send", sent, as: Self.ward).location }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(answers) == ["/12-kh-qu/deliverables/\(form.id)?said=handed-in"])
      #expect(try await site.detail(form.id).revisions.count == 1)
      #expect(try await site.lastChange() == before + 1)
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
    }
  }

  @Test func `pages cost the same however much there is`() async throws {
    try await TestSite.run { site in
      _ = try await site.movementPage("/my", as: Self.ward)
      site.counter.reset()
      _ = try await site.movementPage("/my", as: Self.ward)
      let list = site.counter.count
      site.counter.reset()
      _ = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      let form = site.counter.count
      for number in 0..<8 { _ = try await site.handIn(title: "Số \(number)", as: "da-kao-ubnd") }
      _ = try await site.movementPage("/my", as: Self.ward)
      site.counter.reset()
      _ = try await site.movementPage("/my", as: Self.ward)
      #expect(site.counter.count == list)
      site.counter.reset()
      _ = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      #expect(site.counter.count == form)
      #expect(list <= 8 && form <= 6, "\(list), \(form)")
    }
  }
}
