import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct DecideTests {
  @Test("The file shows what was asked, what was written and what follows")
  func showsFile() async throws {
    try await TestSite.run { site in
      try await site.handIn(
        r3, unit: "van-phong", "report", title: "Báo cáo năm", body: "Dòng một\nDòng hai")
      let page = try await site.movementPage("/review/\(r3)", as: .dangVan)
      #expect(page.words(in: "h1") == "Báo cáo năm")
      #expect(page.text.contains("Dòng một\nDòng hai"))
      #expect(page.words.contains("ít nhất 1 báo cáo, hạn cuối thứ Bảy 14/09/2019"))
      #expect(page.words.contains("Duyệt thì việc này thành"))
      #expect(page.words.contains("Còn 1 sản phẩm chờ duyệt"))
      #expect(page.links.contains("/12-kh-qu/review/a-4"))
      // If it is returned today, Tuesday the 10th.
      #expect(page.words.contains("thứ Ba 17/09/2019 thì giữ nguyên ngày nộp"))
    }
  }

  @Test("An acceptance is written, leads on, and says so with a way back")
  func accepts() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report", title: "Báo cáo năm")
      let response = try await site.post(
        "/12-kh-qu/review/\(r3)?obligation=report",
        [("decision", "accept"), ("revision", "1"), ("reason", "")], as: .dangVan)
      #expect(response.status == .seeOther)
      // Nothing else of that obligation waits.
      let address = try #require(response.headers[.location])
      #expect(address.hasPrefix("/12-kh-qu/review?obligation=report&done="))
      #expect(try await site.status(of: r3) == .accepted)
      #expect(try await site.cellStatus("van-phong", "report", due: 1) == .met)
      let next = try await site.page(address, as: .dangVan)
      #expect(next.words.contains("Đã duyệt “Báo cáo năm” của Văn phòng Quận ủy."))
      #expect(next.words.contains("Hoàn tác"))
      // Whoever follows the same address is not told what somebody else decided.
      let other = try await site.page(address, as: .organiser)
      #expect(!other.words.contains("Đã duyệt"))
    }
  }

  @Test("After a decision comes the next in the same order")
  func goesOn() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      try await site.handIn(r4, unit: "da-kao-ubnd", "report")
      func next(_ id: String, _ revision: Int) async throws -> String? {
        let response = try await site.post(
          "/12-kh-qu/review/" + id, [("decision", "accept"), ("revision", String(revision))],
          as: .dangVan)
        return response.headers[.location]?.split(separator: "?").first.map(String.init)
      }
      #expect(try await next(r3, 1) == "/12-kh-qu/review/\(r4)")
      // Past the end begins again what was passed over.
      #expect(try await next(r4, 1) == "/12-kh-qu/review/a-4")
      #expect(try await next("a-4", 0) == "/12-kh-qu/review")
    }
  }

  @Test("A return needs a reason, which the unit reads; a phrase is enough")
  func returns() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      let empty = try await site.post(
        "/12-kh-qu/review/\(r3)", [("decision", "return"), ("revision", "1"), ("reason", " ")],
        as: .dangVan)
      #expect(empty.status == .unprocessableContent)
      #expect(String(buffer: empty.body).contains("Chưa có lý do"))
      #expect(try await site.status(of: r3) == .submitted)
      let sent = try await site.post(
        "/12-kh-qu/review/\(r3)",
        [
          ("decision", "return"), ("revision", "1"), ("phrase", "Thiếu số liệu."),
          ("reason", "Bao nhiêu người?"),
        ], as: .dangVan)
      #expect(sent.status == .seeOther)
      #expect(try await site.status(of: r3) == .returned)
      #expect(try await site.reviews(of: r3).map(\.reason) == ["Thiếu số liệu.\nBao nhiêu người?"])
      let page = try await site.movementPage("/review/\(r3)", as: .dangVan)
      #expect(page.words.contains("trả lại lúc 10/09/2019 09:30"))
    }
  }

  @Test("Whoever writes a reason and presses the other button is asked")
  func doesNotLoseReason() async throws {
    try await TestSite.run { site in
      let response = try await site.post(
        "/12-kh-qu/review/a-4",
        [("decision", "accept"), ("revision", "0"), ("reason", "Thiếu ảnh")], as: .dangVan)
      #expect(response.status == .unprocessableContent)
      #expect(String(buffer: response.body).contains("Thiếu ảnh"))
      #expect(try await site.status(of: "a-4") == .submitted)
    }
  }

  @Test(
    "A reason may hold anything that can be shown, and is shown as text",
    arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&amp; ‘’ “”"])
  func showsHostileText(_ reason: String) async throws {
    try await TestSite.run { site in
      let response = try await site.post(
        "/12-kh-qu/review/a-4",
        [("decision", "return"), ("revision", "0"), ("reason", reason)], as: .dangVan)
      #expect(response.status == .seeOther)
      let page = try await site.movementPage("/review/a-4", as: .dangVan)
      #expect(!page.text.contains("<script>alert"))
      #expect(!page.text.contains("<img src=x"))
      #expect(page.words.contains(reason))
    }
  }

  @Test(
    "What nobody sees or nobody reads is refused, and kept in the form",
    arguments: [
      "ảnh \u{202E}gnp.exe", "dòng\u{0007}", String(repeating: "dài ", count: 501),
      "\u{2066}a\u{2069}",
    ])
  func refusesReason(_ reason: String) async throws {
    try await TestSite.run { site in
      let response = try await site.post(
        "/12-kh-qu/review/a-4",
        [("decision", "return"), ("revision", "0"), ("reason", reason)], as: .dangVan)
      #expect(response.status == .unprocessableContent)
      #expect(try await site.status(of: "a-4") == .submitted)
      #expect(try await site.reviews(of: "a-4").isEmpty)
    }
  }

  @Test(
    "What no page of ours sends is refused",
    arguments: [
      [("decision", "undo"), ("revision", "0")], [("decision", "accept")],
      [("decision", "accept"), ("revision", "-1")], [("revision", "0")],
      [("decision", "maybe"), ("revision", "0")],
    ])
  func refusesForm(_ fields: [(String, String)]) async throws {
    try await TestSite.run { site in
      let response = try await site.post("/12-kh-qu/review/a-4", fields, as: .dangVan)
      #expect(response.status == .badRequest)
      #expect(try await site.status(of: "a-4") == .submitted)
    }
  }

  @Test("A form without the visitor's own token writes nothing")
  func needsToken() async throws {
    try await TestSite.run { site in
      let fields = [("decision", "accept"), ("revision", "0")]
      for token in ["", "x", TestVisitor.organiser.formToken] {
        let response = try await site.post(
          "/12-kh-qu/review/a-4", fields, as: .dangVan, token: token)
        #expect(response.status == .forbidden)
      }
      #expect(try await site.status(of: "a-4") == .submitted)
    }
  }

  @Test(
    "Only the addressee decides",
    arguments: [TestVisitor.reviewer("van-phong"), .unit("da-kao"), .reader("da-kao")])
  func isAddressed(to visitor: TestVisitor) async throws {
    try await TestSite.run { site in
      let accepted = try await site.post(
        "/12-kh-qu/review/a-4", [("decision", "accept"), ("revision", "0")], as: visitor)
      #expect(accepted.status == .forbidden)
      let several = try await site.post(
        "/12-kh-qu/review/accept", [("item", "0:a-4")], as: visitor)
      #expect(several.status == .forbidden)
      let page = try await site.response("/12-kh-qu/review/a-4", as: visitor)
      #expect(page.status == .forbidden)
      #expect(try await site.status(of: "a-4") == .submitted)
    }
  }

  @Test("The page is so many statements, whatever there is")
  func isConstant() async throws {
    try await TestSite.run { site in
      try await site.handIn(r3, unit: "van-phong", "report")
      let loaded = try await site.statementCounts(of: "/12-kh-qu/review/a-4")
      let written = try await site.statementCounts(of: "/12-kh-qu/review/\(r3)")
      #expect(loaded == written)
      #expect(Set(written).count == 1)
    }
  }
}
