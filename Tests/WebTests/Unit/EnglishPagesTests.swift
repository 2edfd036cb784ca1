import MovementCore
import Testing

@testable import Web

/// The English pages are complete: what is Vietnamese on them comes from the plan, and says so.
struct EnglishPagesTests {
  @Test(arguments: [
    "/units/ben-nghe-ubnd", "/units/ben-nghe", "/units/da-kao-mttq", "/obligations/articles",
    "/obligations/meetings", "/deliverables/a-1", "/deliverables/m-1", "/plan",
  ])
  func `no word of ours stays Vietnamese`(address: String) async throws {
    try await TestSite.run(plans: [PlanPageTests.plan]) { site in
      let page = try await site.movementPage(address, language: .english)
      let content = try #require(page.text.split(separator: #"<main id="content">"#).last)
      for word in Self.ours { #expect(!content.contains(word), "\(address): \(word)") }
    }
  }

  /// Words that only our own Vietnamese texts have.
  private static let ours = [
    "Đạt đúng hạn", "Quá hạn", "Chờ duyệt", "Nộp ", "hạn cuối", "trễ ", "Còn ", "Hoàn thành",
    "đơn vị đã", "Tiến độ", "Ngày nộp", "Số lượng", "ít nhất", "Mục lục", "Biểu mẫu", "trừ",
    "Đơn vị trực thuộc", "Không giao thành nhiệm vụ", "bắt buộc",
  ]
}
