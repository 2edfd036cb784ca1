import Documents
import MovementCore

enum Example {
  static func paper(_ side: PaperLayout.Side) -> OfficialPaper {
    var paper = OfficialPaper()
    paper.parent = "ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH"
    paper.issuer = "QUẬN ỦY QUẬN 1"
    paper.number = "182"
    paper.symbol = "KH/QU"
    paper.place = "Quận 1"
    paper.day = CivilDate(year: 2019, month: 1, day: 4).map(OfficialDate.words) ?? ""
    paper.type = "Báo cáo"
    paper.subject = "kết quả năm 2019"
    paper.to = ["Đảng ủy phường Bến Nghé", "Đảng ủy phường Đa Kao"]
    paper.lead = ["Thực hiện Kế hoạch số 182-KH/QU, Quận ủy báo cáo như sau:"]
    let table = PaperTable(
      columns: [.init("TT", .centre), .init("Tên mô hình"), .init("Số người", .right)],
      rows: [["1", "Tổ tự quản tuyến đường Lê Lợi", "1.234"], ["2", "Thiếu ô"]])
    paper.sections = [
      PaperSection(
        "I. KẾT QUẢ", paragraphs: ["Đã làm xong."],
        figures: [.init("Số hội nghị", "24", previous: "19")], table: table)
    ]
    paper.table = table
    paper.recipients = ["Thành ủy"]
    paper.archive = "Lưu Văn phòng Quận ủy"
    paper.signer = .init(
      prefix: side == .party ? "T/M Ban Thường vụ" : "TM. Ủy ban nhân dân", title: "Phó Bí thư",
      name: "Nguyễn Thị Ỷ Uyển")
    paper.meeting.present = ["Các đồng chí Ủy viên"]
    return paper
  }
}
