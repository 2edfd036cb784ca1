import MovementCore
import TableFile
import Testing

struct TextTableTests {
  private func standingText(_ style: TextStyle) throws -> String {
    let standing = try Example.standing()
    return try written { output in
      try StandingTable(standing, on: day("2019-09-15")).writeText(style, to: output)
    }
  }

  @Test func showsNamesDatesAndWords() throws {
    let lines = try standingText(TextStyle(language: .vietnamese)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(3) == [
        "Đơn vị                 Nhiệm vụ           Kỳ  Hạn cuối    Tình trạng        Đạt/cần",
        "─────────────────────  ─────────────────  ──  ──────────  ────────────────  ───────",
        "Quận 1                 Nhiệm vụ models     1  30/09/2019  ◔ Chờ duyệt           2/3",
      ])
    #expect(
      lines.suffix(2) == [
        "– Được miễn: 1   ● Đạt đúng hạn: 2   ◐ Đạt, trễ hạn: 1   ◔ Chờ duyệt: 2   ▲ Quá hạn: 2"
          + "   ○ Đang thực hiện: 3", "",
      ])
  }

  @Test(arguments: [64, 70, 80, 100])
  func fitsTheTerminal(_ width: Int) throws {
    let lines = try standingText(TextStyle(language: .english, width: width)).split(separator: "\n")
    // The last line counts, and may wrap.
    #expect(lines.dropLast().allSatisfy { displayWidth(String($0)) <= width })
    #expect(width > 75 || lines.contains { $0.contains("…") })
  }

  @Test func isColouredOnlyIfAskedTo() throws {
    #expect(try !standingText(TextStyle(language: .english)).contains("\u{1B}"))
    let coloured = try standingText(TextStyle(language: .english, isColoured: true))
    #expect(coloured.contains("\u{1B}[31m▲ Overdue\u{1B}[0m"))
  }

  @Test func rollUpsFitAnOldTerminal() throws {
    let table = RollUpTable(try Example.standing(), on: day("2019-09-15"))
    let text = try written {
      try table.writeText(TextStyle(language: .vietnamese, width: 80), to: $0)
    }
    let lines = text.split(separator: "\n")
    #expect(
      lines.prefix(3) == [
        "Đơn vị                 ●  ◐  ◔  ▲  ◆  ○  ·  –  Tỷ lệ  Đúng hạn  Không bắt buộc",
        "─────────────────────  ─  ─  ─  ─  ─  ─  ─  ─  ─────  ────────  ──────────────",
        "Quận 1                 2  1  1  2  0  3  0  1    33%       40%             0/1",
      ])
    #expect(lines.last?.hasPrefix("● Đạt đúng hạn   ◐ Đạt, trễ hạn") == true)
  }

  @Test func namesCannotCommandTheTerminal() throws {
    let plan = Example.plan
    let unit = Unit(id: "quan", name: "A\u{1B}[2J\nB", kind: "ward", staff: 1)
    let standing = try Standing(
      plan: plan, directory: UnitDirectory([unit]), deliverables: [], exemptions: [])
    let text = try written { output in
      try StandingTable(standing, on: day("2019-09-15")).writeText(
        TextStyle(language: .english), to: output)
    }
    #expect(text.contains("A [2J B "))
  }

  @Test func showsThePlan() throws {
    let text = try written { output in
      try PlanTable(Example.plan).writeText(TextStyle(language: .vietnamese), to: output)
    }
    #expect(
      text.hasPrefix(
        """
        182-KH/QU  Dân vận khéo
        Quận ủy Quận 1, 04/01/2019; 01/01/2019 – 31/12/2019

        Mục      Mã        Nhiệm vụ           Kỳ  Từ ngày     Hạn cuối    Số lượng  Đơn vị thực hiện
        """))
  }
}
