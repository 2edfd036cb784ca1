import MovementCore

extension PaperLayout {
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: day) ?? .earliest
  }

  /// In the order of the days from which they are in force.
  static let party = [
    PaperLayout(
      side: .party, rule: "Hướng dẫn 36-HD/VPTW", inForceFrom: day(2018, 4, 3),
      inForceUntil: day(2026, 5, 26), isVerified: false,
      note: Phrase(
        vi: "Ngày hết hiệu lực chưa được kiểm chứng: các nguồn ghi ngày của Hướng dẫn 05-HD/VPTW "
          + "(2026) khác nhau (12/01/2026 và 27/5/2026).",
        en: "The last day has not been verified: sources give different days for guidance "
          + "05-HD/VPTW (2026), 12/01/2026 and 27/5/2026."),
      facts: partyFacts),
    PaperLayout(
      side: .party, rule: "Hướng dẫn 05-HD/VPTW (theo Quy định 399-QĐ/TW)",
      inForceFrom: day(2026, 5, 27), inForceUntil: nil, isVerified: false,
      note: Phrase(
        vi:
          "Thay Hướng dẫn 36-HD/VPTW. Chi tiết chưa được kiểm chứng: mẫu có sẵn vẫn theo thể thức "
          + "năm 2018. Hãy đối chiếu và tải lên mẫu của cơ quan.",
        en: "Replaces guidance 36-HD/VPTW. Its details have not been verified: the shipped "
          + "templates keep the layout of 2018. Compare, and upload your office's own templates."),
      facts: partyFacts),
  ]

  static let state = [
    PaperLayout(
      side: .state, rule: "Nghị định 30/2020/NĐ-CP", inForceFrom: day(2020, 3, 5),
      inForceUntil: nil, isVerified: true, note: nil, facts: stateFacts)
  ]
}
