import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

@Suite struct PublishTests {
  private static let address = "/20-kh-qu/plan/new"

  @Test("The difference is shown in the document and on the board; then it is published")
  func publishes() async throws {
    try await Self.run { site in
      let before = try await site.store.lastChange()
      let response = try await site.send(
        Self.address, [("based-on", "1")],
        files: Self.file(LoadSample.plan(due: "by 2019-09-25", more: LoadSample.second)))
      #expect(response.status == .ok)
      let words = Self.flat(response.page)
      #expect(words.contains("Nhiệm vụ: thêm 1, bỏ 0, sửa 1."))
      #expect(words.contains("Thêm: Báo cáo tổng kết (II.2)"))
      #expect(words.contains("2 việc đổi tình trạng, 2 việc mới, 0 việc không còn."))
      #expect(words.contains("Phường Bến Nghé Kế hoạch phát động Quá hạn → "))
      #expect(try await site.store.lastChange() == before)

      let done = try await site.post(
        Self.address, response.page.hiddenFields(of: "confirm"))
      #expect(done.status == .seeOther)
      #expect(done.headers[.location] == "/20-kh-qu/plan?said=published")
      let plan = try await site.page("/20-kh-qu/plan?said=published")
      #expect(plan.words.contains("Đã ban hành phiên bản 2"))
      #expect(plan.words.contains("Báo cáo tổng kết"))
      #expect(plan.links.contains("/20-kh-qu/plan.yaml?version=1"))
      let old = try await site.answer("/20-kh-qu/plan.yaml?version=1")
      #expect(old.text == LoadSample.plan())
      #expect(old.disposition == "attachment; filename=\"20-kh-qu-1.yaml\"")
      #expect(try await site.answer("/20-kh-qu/plan.yaml?version=3").code == 404)
    }
  }

  @Test("Whoever comes second is told so, at the preview and at the button")
  func refusesRace() async throws {
    try await Self.run { site in
      func preview(_ title: String) async throws -> TestResponse {
        try await site.send(
          Self.address, [("based-on", "1")], files: Self.file(LoadSample.plan(title: title)))
      }
      let first = try await preview("Một").page.hiddenFields(of: "confirm")
      let second = try await preview("Hai").page.hiddenFields(of: "confirm")
      #expect(try await site.post(Self.address, first).status == .seeOther)
      let change = try await site.store.lastChange()
      #expect(try await site.post(Self.address, second).status == .conflict)
      let late = try await preview("Ba")
      #expect(late.status == .unprocessableContent)
      #expect(late.page.words.contains("Đã có người ban hành phiên bản khác"))
      #expect(try await site.store.lastChange() == change)
      #expect(try await site.page("/20-kh-qu/plan").words.contains("Một"))
    }
  }

  @Test("A file that is no new version of this plan is refused with the reason")
  func refusesOthers() async throws {
    try await Self.run { site in
      for (text, reason) in [
        (LoadSample.plan(number: "21-KH/QU"), "Tệp này là kế hoạch số 21-KH/QU"),
        (LoadSample.plan(), "không khác phiên bản đang dùng"),
        (LoadSample.plan(due: "by yesterday"), "plan.yaml"),
        ("", "plan.yaml"), ("\u{0}\u{1}", "plan.yaml"),
      ] {
        let response = try await site.send(
          Self.address, [("based-on", "1")], files: Self.file(text))
        #expect(response.status == .unprocessableContent)
        #expect(response.page.words.contains(reason), "\(reason)")
        #expect(response.page.hiddenFields(of: "confirm").isEmpty)
      }
    }
  }

  @Test("Only who runs the movement publishes; another preview's hash does not pass")
  func guards() async throws {
    try await Self.run { site in
      let preview = try await site.send(
        Self.address, [("based-on", "1")], files: Self.file(LoadSample.plan(title: "Một"))
      ).page.hiddenFields(of: "confirm")
      let change = try await site.store.lastChange()
      let forged = preview.map {
        $0.0 == "plan" ? ("plan", String(repeating: "a", count: 64)) : $0
      }
      #expect(try await site.post(Self.address, forged).status == .conflict)
      let elsewhere = try await site.post("/12-kh-qu/plan/new", preview)
      #expect(elsewhere.status == .conflict)
      #expect(try await site.store.lastChange() == change)
      for visitor in [TestVisitor.unit("da-kao"), .reviewer("ban-dan-van"), .reader(nil)] {
        #expect(try await site.post(Self.address, preview, as: visitor).status == .forbidden)
        #expect(try await site.response(Self.address, as: visitor).status == .forbidden)
      }
      let board = try #require(
        try await site.site.boards.board(MovementKey(number: LoadSample.number)))
      #expect(board.version == 1)
    }
  }

  /// With a movement whose plan is a real file.
  private static func run(_ test: (TestSite) async throws -> Void) async throws {
    try await TestSite.run { site in
      let files = [
        ("plan", "plan.yaml", Array(LoadSample.plan().utf8)),
        (
          "units", "units.csv",
          Array(
            LoadSample.units.split(separator: "\n")[0...2]
              .joined(separator: "\n").utf8)
        ),
      ]
      let preview = try await site.send("/load", files: files).page
      _ = try await site.post("/load", preview.hiddenFields(of: "confirm"))
      try await test(site)
    }
  }

  private static func file(
    _ text: String
  ) -> [(field: String, name: String, content: [UInt8])] {
    [("plan", "plan.yaml", Array(text.utf8))]
  }

  private static func flat(_ page: TestPage) -> String {
    page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
