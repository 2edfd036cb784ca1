import MovementCore
import Testing

struct CivilDateReadingTests {
  @Test(arguments: ["2019-02-29", "2019-13-01", "2019-00-10", "2019-01-00", "0000-01-01"])
  func `the shape of a date without such a day is told apart`(text: String) {
    #expect(CivilDate.read(text) == .noSuchDay)
    #expect(CivilDate(text) == nil)
  }

  @Test(arguments: [
    "", "2019", "2019-1-4", "2019-01-4", "19-01-04", "04-01-2019", "2019/01/04", "2019-01-04 ",
    " 2019-01-04", "2019-01-04T00", "+019-01-04", "-019-01-04", "2019-01-0a", "２０１９-０１-０４",
    "2019-01-04\n", "20190104", "2019-01--4", "١٢٣٤-٠١-٠١",
  ])
  func `anything else is of another shape`(text: String) {
    #expect(CivilDate.read(text) == .otherShape)
    #expect(CivilDate(text) == nil)
  }

  @Test func `a part of a text is read as well`() {
    let range = "2019-01-04..2019-09-30"
    #expect(CivilDate.read(range.prefix(10)) == .date("2019-01-04"))
    #expect(CivilDate(range.suffix(10)) == "2019-09-30")
  }

  @Test func `years are written with four digits`() {
    #expect(CivilDate(year: 7, month: 8, day: 9)?.description == "0007-08-09")
  }
}
