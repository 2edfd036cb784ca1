import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

@Suite struct ExemptionTests {
  @Test("They are listed with their reasons")
  func lists() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/exemptions", as: .dangVan)
      #expect(page.words.contains("Ủy ban MTTQ phường Đa Kao"))
      #expect(page.words.contains("Chỉ có cán bộ kiêm nhiệm"))
      let none = try await site.movementPage("/exemptions", as: .reviewer("van-phong"))
      #expect(!none.words.contains("Chỉ có cán bộ kiêm nhiệm"))
      let counts = try await site.statementCounts(of: "/12-kh-qu/exemptions")
      #expect(counts == (try await site.statementCounts(of: "/12-kh-qu/standing")))
    }
  }

  @Test("One is added with a reason, for one due by its name, and ended again")
  func addsAndEnds() async throws {
    try await TestSite.run { site in
      let form = try await site.movementPage(
        "/exemptions?unit=ben-nghe-kp1&obligation=meetings&due=3", as: .dangVan)
      let chosen = form.elements("option", with: "selected").compactMap { $0["value"] }
      #expect(chosen == ["meetings:3"])
      #expect(form.words.contains("Quý III/2019"))
      let fields = [("unit", "ben-nghe-kp1"), ("duty", "meetings:3"), ("reason", "Đang sáp nhập")]
      let added = try await site.post("/12-kh-qu/exemptions", fields, as: .dangVan)
      #expect(added.headers[.location] == "/12-kh-qu/exemptions?said=added")
      #expect(try await site.cellStatus("ben-nghe-kp1", "meetings", due: 3) == .exempt)
      let unit = try await site.movementPage("/units/ben-nghe-kp1")
      #expect(unit.words.contains("Đang sáp nhập"))
      let ended = try await site.post(
        "/12-kh-qu/exemptions/end", [("unit", "ben-nghe-kp1"), ("duty", "meetings:3")],
        as: .dangVan)
      #expect(ended.headers[.location] == "/12-kh-qu/exemptions?said=ended")
      #expect(try await site.cellStatus("ben-nghe-kp1", "meetings", due: 3) != .exempt)
    }
  }

  @Test("From all dues at once")
  func addsAll() async throws {
    try await TestSite.run { site in
      let fields = [("unit", "ben-nghe-kp1"), ("duty", "meetings"), ("reason", "Đang sáp nhập")]
      _ = try await site.post("/12-kh-qu/exemptions", fields, as: .organiser)
      for due in 1...4 {
        #expect(try await site.cellStatus("ben-nghe-kp1", "meetings", due: due) == .exempt)
      }
    }
  }

  @Test(
    "What is missing or does not fit is said beside its field",
    arguments: [
      ("van-phong", "", "Lý do", 422), ("van-phong", "meetings", "Lý do", 422),
      ("van-phong", "articles:7", "Lý do", 422), ("van-phong", "articles", " ", 422),
      ("van-phong", "articles", "\u{202E}x", 422), ("nobody", "articles", "Lý do", 404),
    ])
  func refuses(_ unit: String, _ duty: String, _ reason: String, _ code: Int) async throws {
    try await TestSite.run { site in
      _ = try await site.response("/12-kh-qu", as: .dangVan)
      let last = try await site.store.lastChange()
      let response = try await site.post(
        "/12-kh-qu/exemptions", [("unit", unit), ("duty", duty), ("reason", reason)],
        as: .dangVan)
      #expect(response.status.code == code)
      #expect(try await site.store.lastChange() == last)
    }
  }

  @Test(
    "Only who answers for it", arguments: [TestVisitor.reviewer("van-phong"), .unit("da-kao-mttq")])
  func isGuarded(_ visitor: TestVisitor) async throws {
    try await TestSite.run { site in
      let add = try await site.post(
        "/12-kh-qu/exemptions",
        [("unit", "van-phong"), ("duty", "articles"), ("reason", "Lý do")], as: visitor)
      #expect(add.status != .seeOther)
      let end = try await site.post(
        "/12-kh-qu/exemptions/end", [("unit", "da-kao-mttq"), ("duty", "pledge")], as: visitor)
      #expect(end.status == .forbidden)
      #expect(try await site.cellStatus("da-kao-mttq", "pledge", due: 1) == .exempt)
    }
  }

  @Test("A reason is shown as text")
  func escapes() async throws {
    try await TestSite.run { site in
      let fields = [("unit", "van-phong"), ("duty", "report"), ("reason", "<b>x</b>")]
      _ = try await site.post("/12-kh-qu/exemptions", fields, as: .dangVan)
      let page = try await site.movementPage("/exemptions", as: .dangVan)
      #expect(!page.text.contains("<b>x</b>"))
      #expect(page.words.contains("<b>x</b>"))
    }
  }
}
