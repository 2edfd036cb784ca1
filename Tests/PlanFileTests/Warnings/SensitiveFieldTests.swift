import MovementCore
import PlanFile
import Testing

/// A form must not ask who a person is, believes or thinks, or where to find them.
@Suite struct SensitiveFieldTests {
  private func form(_ label: String, id: String = "a", type: String = "line") -> String {
    planText(
      """
      forms:
        article:
          name: Bài viết
          fields:
            - { id: \(id), label: 1️⃣"\(label)", type: \(type) }
      """)
  }

  @Test(arguments: [
    "Tôn giáo", "Họ và tên, tôn giáo", "TÍN NGƯỠNG", "To\u{302}n gia\u{301}o của hộ", "Dân tộc",
    "Thành phần dân tộc", "Chính kiến", "Quan điểm chính trị", "Số CCCD", "CMND/CCCD",
    "Số căn cước",
    "Số chứng minh nhân dân", "Số định danh cá nhân", "Số điện thoại", "Số  điện thoại người viết",
    "Điện thoại liên hệ", "Địa chỉ nhà", "Nơi ở hiện nay", "Địa chỉ thường trú", "Nơi cư trú",
    "Người khiếu nại", "Danh sách khiếu kiện", "Họ tên công nhân đình công", "Cá nhân tụ tập",
    "Hộ dân khiếu kiện",
  ])
  func asked(label: String) {
    expect(form(label), finds: "1️⃣ warning sensitive-field")
    expect(form(label, type: "text"), finds: "1️⃣ warning sensitive-field")
    expect(form(label, type: "yes-no"), finds: "1️⃣ warning sensitive-field")
  }

  @Test(arguments: [
    "Thủ tục hoặc công việc được cải tiến", "Địa chỉ trên mạng", "Địa chỉ", "Địa điểm",
    "Đại đoàn kết toàn dân tộc", "Ngày hội đại đoàn kết dân tộc", "Giữ gìn bản sắc dân tộc",
    "Phòng Dân tộc phối hợp", "Giải quyết khiếu nại, tố cáo", "Chức vụ người chủ trì",
    "Tham gia tố giác",
    "Nội dung tập huấn", "Nơi thực hiện", "Tổ dân phố", "Hôn giáo", "Chính sách kiến nghị",
    "Quan điểm chỉ đạo", "Hẹn giờ qua điện thoại bàn", "Căn cứ pháp lý", "Chỗ đỗ xe",
    "Các tuyến nội ô", "Chỗ cho ô tô", "Địa chỉ hỗ trợ doanh nghiệp",
  ])
  func notAsked(label: String) { expect(form(label)) }

  @Test(arguments: ["number", "date", "files"])
  func countsAreNotAskedOfAPerson(type: String) {
    expect(form("Số vụ khiếu nại, số điện thoại", type: type))
  }

  @Test(arguments: ["religion", "ethnicity", "home-address", "phone", "cccd", "political-opinion"])
  func theIdTellsAsWell(id: String) {
    expect(form("Ghi chú", id: id), finds: "1️⃣ warning sensitive-field")
  }

  @Test func rowsOfAGroupAreLookedAtToo() {
    expect(
      planText(
        """
        forms:
          article:
            name: Bài viết
            fields:
              - id: rows
                label: Thành viên
                type: group
                fields: [{ id: a, label: 1️⃣Dân tộc, type: line }, { id: b, label: Số, type: number }]
        """), finds: "1️⃣ warning sensitive-field")
  }

  @Test func theMessageSaysWhatToAskInstead() throws {
    for label in ["Dân tộc", "Số điện thoại", "Người khiếu nại"] {
      let text = form(label).replacing("1️⃣", with: "")
      let message = try #require(read(text).diagnostics.first?.message)
      #expect(message.vietnamese.contains("“\(label)”"))
      #expect(message.vietnamese.contains("`type: number`"))
      #expect(message.english.contains("`type: number`"))
    }
  }

  @Test func noObligationCanAcceptIt() {
    expect(
      obligationText("accept: { 1️⃣sensitive-field: cần }"), finds: "1️⃣ error unknown-key")
  }
}
