import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct PhrasesPageTests {
  @Test("An office begins with phrases, edits them, and reviewers choose from its own")
  func edits() async throws {
    try await TestSite.run { site in
      let before = try await site.movementPage("/review/a-4", as: .dangVan)
      #expect(before.words.contains("Thiếu minh chứng"))
      let response = try await site.post(
        "/12-kh-qu/review/phrases", [("phrases", "Ghi rõ <ngày>.\nThiếu ảnh.\n")], as: .dangVan)
      #expect(response.headers[.location] == "/12-kh-qu/review/phrases?said=saved")
      let page = try await site.movementPage("/review/phrases?said=saved", as: .organiser)
      #expect(page.words.contains("Đã lưu câu mẫu"))
      #expect(page.words.contains("Ghi rõ <ngày>."))
      let after = try await site.movementPage("/review/a-4", as: .dangVan)
      let values = after.elements("option").compactMap { $0["value"] }
      #expect(values == ["", "Ghi rõ <ngày>.", "Thiếu ảnh."])
      _ = try await site.post("/12-kh-qu/review/phrases", [("phrases", "")], as: .dangVan)
      let shipped = try await site.movementPage("/review/phrases", as: .dangVan)
      #expect(shipped.words.contains("Thiếu minh chứng"))
    }
  }

  @Test("What is refused stays in the field")
  func keepsTyped() async throws {
    try await TestSite.run { site in
      let typed = "Thiếu ảnh.\n" + String(repeating: "dài", count: 200)
      let response = try await site.post(
        "/12-kh-qu/review/phrases", [("phrases", typed)], as: .dangVan)
      #expect(response.status == .unprocessableContent)
      #expect(String(buffer: response.body).contains(typed))
      #expect(try await site.store.phrases() == [])
    }
  }
}
