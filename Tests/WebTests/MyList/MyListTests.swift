import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// A unit's own list: what came back, what is to be done, what waits, what is done.
struct MyListTests {
  private static let ward = TestVisitor.unit("ben-nghe-ubnd")

  @Test func `each duty stands in one group, with one button`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/my", as: Self.ward)
      #expect(page.words(in: "h1") == "UBND phường Bến Nghé")
      let sections = page.elements("section", with: "id").compactMap { $0["id"] }
      #expect(sections == ["returned", "to-do", "contributions"])
      #expect(page.elements("details", with: "id").compactMap { $0["id"] } == ["done"])
      let rows = page.elements("li", with: "id").compactMap { $0["id"] }
      #expect(rows == ["due-pledge-1", "due-articles-1", "due-report-1"])
      #expect(page.links.contains("/12-kh-qu/deliverables/p-4/correct"))
      #expect(page.links.contains("/12-kh-qu/units/ben-nghe-ubnd/hand-in/articles?due=1"))
      #expect(page.links.contains("/12-kh-qu/deliverables/r-1"))
    }
  }

  @Test func `a return says why, and until which day the hand-in keeps its day`() async throws {
    try await TestSite.run { site in
      let id = try await site.handIn("articles", title: "Gương tốt", as: "ben-nghe-ubnd")
      try await site.answer(.return(Reason("Bổ sung kết quả cụ thể.")), [id])
      let page = try await site.movementPage("/my", as: Self.ward)
      #expect(page.words.contains("Ban Dân vận Quận ủy trả lại 1 sản phẩm để bổ sung"))
      #expect(page.words.contains("Trả lại hôm nay"))
      #expect(page.words.contains("Bổ sung kết quả cụ thể."))
      #expect(
        page.words.contains("Nộp lại chậm nhất thứ Ba 17/09/2019 để giữ ngày nộp 10/09/2019."))
      var form = try await site.form("/deliverables/\(id)/correct", as: Self.ward)
      #expect(form["title"] == "Gương tốt")
      form["text"] = "Đã làm xong: 70 hộ."
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.location == "/12-kh-qu/deliverables/\(id)?said=corrected")
      let detail = try await site.detail(id)
      #expect(detail.revisions.map(\.number) == [1, 2])
      #expect(detail.deliverable.status == .submitted)
      let compared = try await site.movementPage("/deliverables/\(id)/revisions", as: Self.ward)
      #expect(compared.text.contains("<ins>"))
    }
  }

  @Test func `new answers stand at the top once, one notice for what came together`() async throws {
    try await TestSite.run { site in
      let ids = [
        try await site.handIn("articles", title: "Bài một", as: "ben-nghe-ubnd"),
        try await site.handIn("articles", title: "Bài hai", as: "ben-nghe-ubnd"),
      ]
      try await site.answer(.accept, ids)
      // What the script of an open page fetches is seen by nobody.
      let live: HTTPFields = [try #require(HTTPField.Name("Lantoa-Live")): "1"]
      _ = try await site.response(SmallMovement.path + "/my", headers: live, as: Self.ward)
      let first = try await site.movementPage("/my", as: Self.ward)
      #expect(first.words.contains("Ban Dân vận Quận ủy đã duyệt 2 sản phẩm"))
      #expect(first.words.contains("Bài một"))
      #expect(first.words.contains("Bài hai"))
      let second = try await site.movementPage("/my", as: Self.ward)
      #expect(!second.words.contains("đã duyệt 2 sản phẩm"))
    }
  }

  @Test func `an account works for the units below as well, and only for them`() async throws {
    try await TestSite.run { site in
      let ward = TestVisitor.unit("ben-nghe")
      let page = try await site.movementPage("/my", as: ward)
      let units = page.elements("option").compactMap { $0["value"] }
      #expect(
        units == [
          "ben-nghe", "ben-nghe-dang-uy", "ben-nghe-kp1", "ben-nghe-kp2", "ben-nghe-ubnd",
        ])
      #expect(page.words.contains("UBND phường Bến Nghé · 2 việc phải làm"))
      let below = try await site.movementPage("/my?unit=ben-nghe-ubnd", as: ward)
      #expect(below.words(in: "h1") == "UBND phường Bến Nghé")
      let beside = try await site.response(
        SmallMovement.path + "/my?unit=da-kao-ubnd", as: ward)
      #expect(beside.status.code == 403)
    }
  }

  @Test func `what a unit adds to a duty above is offered, though it owes nothing`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/my", as: .unit("ben-nghe-kp1"))
      #expect(page.words.contains("Đóng góp vào việc của cấp trên"))
      #expect(page.links.contains("/12-kh-qu/units/ben-nghe-kp1/hand-in/models"))
      _ = try await site.handIn("models", title: "Mô hình ba", as: "ben-nghe-kp1")
    }
  }

  @Test func `an account without a unit is told where to go`() async throws {
    try await TestSite.run { site in
      let answer = try await site.response(SmallMovement.path + "/my", as: .organiser)
      #expect(answer.status.code == 409)
      #expect(answer.text.contains("không thuộc đơn vị nào"))
      let page = try await site.movementPage("/my?unit=ben-nghe-ubnd", language: .english)
      #expect(page.words.contains("To do"))
    }
  }
}

extension TestSite {
  /// A reviewer's decision about current revisions.
  func answer(_ answer: Store.Answer, _ ids: [Deliverable.ID]) async throws {
    var items: [ReviewItem] = []
    for id in ids {
      items.append(ReviewItem(deliverable: id, revision: try await detail(id).entry.revision))
    }
    _ = try await store.review(
      items, of: try await board().id, with: answer, on: SmallMovement.today, batch: "batch",
      by: Actor(id: "test", role: .reviewer, request: "batch"))
  }
}
