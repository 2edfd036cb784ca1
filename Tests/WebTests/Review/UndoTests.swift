import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct UndoTests {
  private static let accept = [("decision", "accept"), ("revision", "0")]

  @Test("A decision is taken back, and it waits again")
  func undoes() async throws {
    try await TestSite.run { site in
      _ = try await site.post("/12-kh-qu/review/a-4", Self.accept, as: .dangVan)
      let response = try await site.post(
        "/12-kh-qu/review/a-4/undo", [("review", "1:a-4")], as: .dangVan)
      #expect(response.status == .seeOther)
      #expect(try await site.status(of: "a-4") == .submitted)
      let page = try await site.page(try #require(response.headers[.location]), as: .dangVan)
      #expect(page.words.contains("Đã hoàn tác"))
      #expect(page.elements("form", with: "id").contains { $0["id"] == "decide" })
    }
  }

  @Test("Once, and not an older decision")
  func onlyTheLast() async throws {
    try await TestSite.run { site in
      _ = try await site.post("/12-kh-qu/review/a-4", Self.accept, as: .dangVan)
      let undo = [("review", "1:a-4")]
      _ = try await site.post("/12-kh-qu/review/a-4/undo", undo, as: .dangVan)
      // Pressed twice, it is done once.
      let again = try await site.post("/12-kh-qu/review/a-4/undo", undo, as: .dangVan)
      #expect(again.status == .seeOther)
      #expect(try await site.reviews(of: "a-4").map(\.decision) == [.accept, .undo])
      _ = try await site.post("/12-kh-qu/review/a-4", Self.accept, as: .dangVan)
      let old = try await site.post("/12-kh-qu/review/a-4/undo", undo, as: .dangVan)
      #expect(old.status == .conflict)
      #expect(String(buffer: old.body).contains("Không hoàn tác được"))
      #expect(try await site.status(of: "a-4") == .accepted)
    }
  }

  @Test(
    "Only by the addressee, and only of the file in the address",
    arguments: [
      (TestVisitor.reviewer("van-phong"), "1:a-4", 403), (.dangVan, "1:\(r3)", 400),
      (.dangVan, "", 400), (.unit("da-kao"), "1:a-4", 403),
    ])
  func isGuarded(_ visitor: TestVisitor, _ review: String, _ code: Int) async throws {
    try await TestSite.run { site in
      _ = try await site.post("/12-kh-qu/review/a-4", Self.accept, as: .dangVan)
      let response = try await site.post(
        "/12-kh-qu/review/a-4/undo", [("review", review)], as: visitor)
      #expect(response.status.code == code)
      #expect(try await site.status(of: "a-4") == .accepted)
    }
  }
}
