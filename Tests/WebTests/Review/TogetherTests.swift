import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct TogetherTests {
  @Test("Two reviewers: the second is told what happened, and nothing is written")
  func secondIsTold() async throws {
    try await TestSite.run { site in
      let fields = [("decision", "accept"), ("revision", "0")]
      _ = try await site.post("/12-kh-qu/review/a-4", fields, as: .dangVan)
      let last = try await site.store.lastChange()
      let response = try await site.post(
        "/12-kh-qu/review/a-4",
        [("decision", "return"), ("revision", "0"), ("reason", "Thiếu ảnh")], as: .organiser)
      #expect(response.status == .conflict)
      let page = TestPage(text: String(buffer: response.body))
      #expect(page.words.contains("duyệt lúc 10/09/2019 09:30"))
      #expect(page.words.contains(TestVisitor.dangVan.account.displayName))
      #expect(try await site.status(of: "a-4") == .accepted)
      #expect(try await site.store.lastChange() == last)
    }
  }

  @Test("Pressed twice by the same person, it is done once and leads on")
  func isDoneOnce() async throws {
    try await TestSite.run { site in
      let fields = [("decision", "accept"), ("revision", "0")]
      for _ in 0..<2 {
        let response = try await site.post("/12-kh-qu/review/a-4", fields, as: .dangVan)
        #expect(response.status == .seeOther)
      }
      #expect(try await site.reviews(of: "a-4").count == 1)
    }
  }

  @Test("What was withdrawn meanwhile is not decided")
  func isWithdrawn() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      try await site.withdraw(r3, revision: 1)
      let response = try await site.post(
        "/12-kh-qu/review/\(r3)", [("decision", "accept"), ("revision", "1")], as: .dangVan)
      #expect(response.status == .conflict)
      #expect(String(buffer: response.body).contains("Đơn vị vừa rút sản phẩm này"))
      #expect(try await site.status(of: r3) == .withdrawn)
    }
  }

  @Test("A new revision is looked at first; what was typed stays")
  func isChanged() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report", body: "Một hai ba")
      let back = [("decision", "return"), ("revision", "1"), ("reason", "Thêm số liệu")]
      _ = try await site.post("/12-kh-qu/review/\(r3)", back, as: .dangVan)
      try await site.handIn(r3, unit: "van-phong", "report", body: "Một hai bốn")
      let response = try await site.post(
        "/12-kh-qu/review/\(r3)",
        [("decision", "return"), ("revision", "1"), ("reason", "Thiếu ảnh")], as: .organiser)
      #expect(response.status == .conflict)
      let page = TestPage(text: String(buffer: response.body))
      #expect(page.words.contains("vừa nộp bản 2"))
      #expect(page.words.contains("Thiếu ảnh"))
      #expect(page.words.contains("Thêm số liệu"))
      #expect(page.words(in: "del") == "ba")
      #expect(page.words(in: "ins") == "bốn")
      #expect(try await site.status(of: r3) == .submitted)
    }
  }

  @Test("Several are accepted together: one batch, one way back")
  func acceptsSeveral() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      try await site.handIn(r4, unit: "da-kao-ubnd", "report")
      let response = try await site.post(
        "/12-kh-qu/review/accept", [("item", "1:\(r3)"), ("item", "1:\(r4)"), ("item", "0:a-4")],
        as: .dangVan)
      #expect(response.status == .seeOther)
      for id in [r3, r4, "a-4"] { #expect(try await site.status(of: id) == .accepted) }
      let batches = try await [site.reviews(of: r3), site.reviews(of: r4)]
        .flatMap { $0 }.map(\.batch)
      #expect(Set(batches).count == 1)
      let page = try await site.page(try #require(response.headers[.location]), as: .dangVan)
      #expect(page.words.contains("Đã duyệt 3 sản phẩm của 3 đơn vị"))
      let back = page.elements("input", with: "value").filter { $0["name"] == "review" }
        .compactMap { $0["value"] }
      #expect(Set(back) == ["1:\(r3)", "1:\(r4)", "1:a-4"])
      let undone = try await site.post(
        "/12-kh-qu/review/undo", back.map { ("review", $0) }, as: .dangVan)
      #expect(undone.status == .seeOther)
      for id in [r3, r4, "a-4"] { #expect(try await site.status(of: id) == .submitted) }
    }
  }

  @Test("Of several, what was decided meanwhile is said, and the others are accepted")
  func acceptsTheOthers() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report", title: "Báo cáo năm")
      try await site.handIn(r4, unit: "da-kao-ubnd", "report")
      _ = try await site.post(
        "/12-kh-qu/review/\(r3)",
        [("decision", "return"), ("revision", "1"), ("reason", "Thiếu ảnh")], as: .organiser)
      let response = try await site.post(
        "/12-kh-qu/review/accept", [("item", "1:\(r3)"), ("item", "1:\(r4)")], as: .dangVan)
      #expect(response.status == .conflict)
      let page = TestPage(text: String(buffer: response.body))
      #expect(page.words.contains("Chưa xử lý được 1 sản phẩm"))
      #expect(page.words.contains("Báo cáo năm, Văn phòng Quận ủy"))
      #expect(page.words.contains("lý do: “Thiếu ảnh”"))
      #expect(try await site.status(of: r3) == .returned)
      #expect(try await site.status(of: r4) == .accepted)
    }
  }

  @Test("Nothing ticked, nothing done")
  func needsTicks() async throws {
    try await TestSite.run { site in
      let response = try await site.post("/12-kh-qu/review/accept", [], as: .dangVan)
      #expect(response.status == .unprocessableContent)
      #expect(String(buffer: response.body).contains("Chưa chọn sản phẩm nào"))
    }
  }

  @Test("With one that is somebody else's, none is accepted")
  func refusesForeign() async throws {
    try await TestSite.run { site in
      for visitor in [TestVisitor.dangVan, .reviewer("van-phong")] {
        _ = try await site.response("/12-kh-qu", as: visitor)
      }
      let last = try await site.store.lastChange()
      for items in [["0:a-4", "0:nobody"], ["a-4"], ["0:a-4", "x"]] {
        let response = try await site.post(
          "/12-kh-qu/review/accept", items.map { ("item", $0) }, as: .dangVan)
        #expect(response.status == .notFound || response.status == .badRequest)
      }
      let response = try await site.post(
        "/12-kh-qu/review/accept", [("item", "0:a-4")], as: .reviewer("van-phong"))
      #expect(response.status == .forbidden)
      #expect(try await site.store.lastChange() == last)
    }
  }
}
