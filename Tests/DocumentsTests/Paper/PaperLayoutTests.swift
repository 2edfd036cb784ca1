import Documents
import MovementCore
import Testing

@Suite("The rules of papers")
struct PaperLayoutTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test("A zero stands before days below 10, and before January and February alone")
  func words() throws {
    #expect(OfficialDate.words(try day(2019, 1, 4)) == "ngày 04 tháng 01 năm 2019")
    #expect(OfficialDate.words(try day(2020, 2, 10)) == "ngày 10 tháng 02 năm 2020")
    #expect(OfficialDate.words(try day(2026, 5, 27)) == "ngày 27 tháng 5 năm 2026")
    #expect(OfficialDate.digits(try day(2019, 5, 4)) == "04/05/2019")
  }

  @Test("Rules hold on their days, the newest ones first, and say what nobody has checked")
  func inForce() throws {
    let old = PaperLayout.inForce(.party, on: try day(2019, 1, 4))
    let new = PaperLayout.inForce(.party, on: try day(2026, 12, 1))
    #expect(old.rule.contains("36-HD/VPTW"))
    #expect(new.rule.contains("05-HD/VPTW"))
    #expect(!new.isVerified && new.note != nil)
    #expect(PaperLayout.inForce(.party, on: try day(2026, 5, 26)) == old)
    #expect(PaperLayout.inForce(.party, on: try day(2026, 5, 27)) == new)
    // Before the first rules that we know, those.
    #expect(PaperLayout.inForce(.state, on: try day(2015, 1, 1)).rule.contains("30/2020"))
    for layout in PaperLayout.all { #expect(layout.facts.contains { !$0.isVerified }) }
  }
}
