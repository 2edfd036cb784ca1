import MovementCore

extension PaperLayout {
  private static func fact(
    _ vietnamese: String, _ english: String, _ value: String, _ source: Fact.Source = .quoted
  ) -> Fact { Fact(about: Phrase(vi: vietnamese, en: english), value: value, source: source) }

  /// HD 36-HD/VPTW (03/4/2018) as far as it could be read.
  static let partyFacts = [
    fact("Khổ giấy", "Paper", "A4"),
    fact(
      "Lề trên, dưới, trái, phải", "Margins: top, bottom, left, right", "20, 20, 30, 15 mm",
      .secondary),
    fact("Phông chữ", "Font", "Times New Roman (TCVN 6909:2001)"),
    fact("Tiêu đề", "Heading", "ĐẢNG CỘNG SẢN VIỆT NAM: 15, IN HOA, đậm; đường kẻ bằng dòng chữ"),
    fact("Cơ quan cấp trên, cơ quan ban hành", "Parent and issuer", "14; 14 đậm; dấu sao (*)"),
    fact("Số và ký hiệu", "Number and symbol", "Số 182-KH/QU"),
    fact("Địa danh, ngày tháng năm", "Place and day", "14 nghiêng"),
    fact("Tên loại văn bản", "Type", "15–16, IN HOA, đậm (mẫu: 16)"),
    fact("Trích yếu", "Subject", "14–15 đậm (mẫu: 14); công văn: 12 nghiêng"),
    fact("Đường kẻ dưới trích yếu", "Line below the subject", "ngắn, ở giữa", .unwritten),
    fact("Nội dung", "Body", "14–15 (mẫu: 14)"),
    fact("Đề ký", "Before the signature", "T/M, K/T, T/L", .secondary),
    fact("Số trang", "Page number", "từ trang 2, giữa, phía trên"),
    fact("Nơi nhận", "Recipients", "gạch chân; dòng cuối “Lưu Văn phòng …”", .secondary),
    fact("Cỡ chữ nơi nhận", "Size of recipients", "14 và 12", .unwritten),
    fact(
      "Số 0 đứng trước", "Leading zero", "ngày dưới 10; tháng 1 và 2", .secondary),
    fact(
      "Đánh số", "Numbering", "liên tục theo từng loại văn bản trong một nhiệm kỳ", .secondary),
  ]

  /// NĐ 30/2020/NĐ-CP, Phụ lục I.
  static let stateFacts = [
    fact("Khổ giấy", "Paper", "A4"),
    fact(
      "Lề trên, dưới, trái, phải", "Margins: top, bottom, left, right",
      "20–25, 20–25, 30–35, 15–20 mm (mẫu: 20, 20, 30, 15)"),
    fact("Phông chữ", "Font", "Times New Roman, Unicode (TCVN 6909:2001), màu đen"),
    fact("Quốc hiệu", "Name of the State", "12–13, IN HOA, đậm (mẫu: 12)"),
    fact("Tiêu ngữ", "Motto", "13–14, đậm; đường kẻ bằng dòng chữ (mẫu: 13)"),
    fact(
      "Cơ quan chủ quản, cơ quan ban hành", "Parent and issuer", "13; 13 đậm, có đường kẻ",
      .unwritten),
    fact("Số và ký hiệu", "Number and symbol", "Số: 123/KH-UBND"),
    fact("Địa danh, ngày tháng năm", "Place and day", "13–14 nghiêng (mẫu: 13)"),
    fact("Tên loại, trích yếu", "Type and subject", "13–14 đậm (mẫu: 14)"),
    fact("Nội dung", "Body", "13–14 (mẫu: 14)"),
    fact("Đề ký", "Before the signature", "TM., KT., TL."),
    fact("Số trang", "Page number", "13–14, giữa, phía trên, không hiện ở trang 1 (mẫu: 14)"),
    fact("Nơi nhận", "Recipients", "12 nghiêng đậm; 11; dòng cuối “Lưu: VT, …”", .unwritten),
    fact("Đánh số", "Numbering", "theo từng năm"),
  ]
}
