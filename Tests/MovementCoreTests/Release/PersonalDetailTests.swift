import MovementCore
import Testing

@Suite struct PersonalDetailTests {
  @Test(
    "Numbers and addresses of persons are found where they stand",
    arguments: [
      ("Liên hệ chị Lan: 0903 123 456.", .phone, "0903 123 456"),
      ("Điện thoại 028.3829.7052", .phone, "028.3829.7052"),
      ("gọi +84903123456 nhé", .phone, "+84903123456"),
      ("CCCD 079123456789 cấp năm 2018", .identityNumber, "079123456789"),
      ("Chứng minh nhân dân số: 023 456 789", .identityNumber, "023 456 789"),
      ("gửi về lan.nguyen@example.vn để", .email, "lan.nguyen@example.vn"),
      ("bà Tư, số nhà 12, khu phố 3", .address, "số nhà 12"),
      ("đến hẻm 45/2 thăm hỏi", .address, "hẻm 45/2"),
      ("hộ ở 12 đường Lê Lợi đã", .address, "12 đường Lê Lợi"),
      ("tổ chức tại 14/3 Nguyễn Huệ vào", .address, "14/3 Nguyễn Huệ"),
    ] as [(String, PersonalDetail.Kind, String)])
  func finds(text: String, kind: PersonalDetail.Kind, detail: String) {
    #expect(PersonalDetail.all(in: text) == [PersonalDetail(kind, detail)])
  }

  @Test(
    "What an office writes every day is none",
    arguments: [
      "Kế hoạch số 182-KH/QU ngày 04/01/2019 của Ban Thường vụ Quận ủy",
      "Vận động 120.000.000 đồng, trao 1.250 phần quà cho 89 hộ",
      "từ 01.10.2018 đến 30.09.2019, lúc 08 giờ 30",
      "hạn cuối ngày 14/9 Quận tổ chức tổng kết; ngày 03-10-2018 09 giờ",
      "Khu phố 3 và khu phố 4 phường Bến Nghé, 22 người đã ký",
      "",
    ])
  func leavesAlone(text: String) {
    #expect(PersonalDetail.all(in: text) == [])
  }

  @Test("Each is named once, in the order of the text")
  func namesOnce() {
    let text = "a@b.vn rồi 0903123456, lại a@b.vn"
    #expect(
      PersonalDetail.all(in: text) == [
        PersonalDetail(.email, "a@b.vn"), PersonalDetail(.phone, "0903123456"),
      ])
  }
}
