import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

/// An office says once how its papers are headed and signed.
struct LetterheadTests {
  private static let address = "/units/da-kao-ubnd/letterhead"
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  private func filled(
    _ changes: [String: String] = [:]
  ) -> [(String, String)] {
    let usual = [
      "side": "state", "parent": "ỦY BAN NHÂN DÂN QUẬN 1", "issuer": "UBND PHƯỜNG ĐA KAO",
      "abbreviation": "UBND", "place": "Đa Kao", "signingFor": "TM. ỦY BAN NHÂN DÂN",
      "signerTitle": "CHỦ TỊCH", "signerName": "Nguyễn Thị Ỷ Uyển", "archive": "Lưu: VT",
      "recipients": "Quận ủy\n\nUBND quận",
    ]
    return usual.merging(changes) { $1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  @Test func `what nobody said is guessed from the directory`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage(Self.address, as: Self.ward)
      let values = page.elements("input").compactMap { $0["value"] }
      #expect(values.contains("UBND PHƯỜNG ĐA KAO"))
      #expect(values.contains("PHƯỜNG ĐA KAO"))
    }
  }

  @Test func `what is said is kept, with a line in the record`() async throws {
    try await TestSite.run { site in
      let answer = try await site.post("/12-kh-qu" + Self.address, filled(), as: Self.ward)
      #expect(answer.status == .seeOther)
      let kept = try #require(try await site.store.letterhead(of: "da-kao-ubnd"))
      #expect(kept.side == .state)
      #expect(kept.recipients == ["Quận ủy", "UBND quận"])
      #expect(kept.signerName == "Nguyễn Thị Ỷ Uyển")
      let page = try await site.movementPage(Self.address + "?said=saved", as: Self.ward)
      #expect(page.words.contains("Đã lưu."))
      let history = try await site.page("/history?kind=letterhead")
      #expect(history.words.contains("Sửa mẫu đầu văn bản"))
    }
  }

  @Test(
    arguments: [
      ("issuer", "  ", "Vui lòng ghi cơ quan ban hành."),
      ("place", "Quận\n1", "Chỉ viết trên một dòng."),
      ("signerName", "a\u{202E}b", "ký tự ẩn"),
      ("parent", String(repeating: "ủ", count: 201), "dài 201 ký tự, tối đa là 200"),
      ("recipients", String(repeating: "Quận ủy\n", count: 21), "Có 21 nơi nhận, tối đa là 20"),
      ("recipients", String(repeating: "x", count: 201), "dài 201 ký tự, tối đa là 200"),
    ])
  func `what cannot be kept comes back with the reason`(
    _ field: String, _ text: String, _ words: String
  ) async throws {
    try await TestSite.run { site in
      let answer = try await site.post(
        "/12-kh-qu" + Self.address, filled([field: text]), as: Self.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(TestPage(text: String(buffer: answer.body)).words.contains(words))
      #expect(try await site.store.letterhead(of: "da-kao-ubnd") == nil)
    }
  }

  @Test func `only who writes for the unit says it`() async throws {
    try await TestSite.run { site in
      for (visitor, status) in [
        (TestVisitor.unit("ben-nghe-ubnd"), HTTPResponse.Status.forbidden),
        (.dangVan, .forbidden), (Self.ward, .ok), (.organiser, .ok),
      ] {
        let answer = try await site.response("/12-kh-qu" + Self.address, as: visitor)
        #expect(answer.status == status)
        guard status == .forbidden else { continue }
        let written = try await site.post("/12-kh-qu" + Self.address, filled(), as: visitor)
        #expect(written.status == .forbidden)
      }
      #expect(try await site.store.letterhead(of: "da-kao-ubnd") == nil)
    }
  }
}
