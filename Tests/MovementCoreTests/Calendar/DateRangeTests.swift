import MovementCore
import Testing

struct DateRangeTests {
  @Test func `a range is never empty`() {
    #expect(DateRange("2019-01-02", "2019-01-01") == nil)
    #expect(DateRange("2019-01-01", "2019-01-01") == days("2019-01-01", "2019-01-01"))
    #expect(DateRange(from: "2019-01-02", atLeastTo: "2019-01-01").last == "2019-01-02")
    #expect(DateRange(from: "2019-01-02", atLeastTo: "2019-01-05").last == "2019-01-05")
  }

  @Test func `both ends belong to it`() {
    let june = days("2019-06-01", "2019-06-30")
    #expect(june.contains("2019-06-01"))
    #expect(june.contains("2019-06-30"))
    #expect(!june.contains("2019-05-31"))
    #expect(!june.contains("2019-07-01"))
  }

  @Test func `ranges overlap that share a day`() {
    let june = days("2019-06-01", "2019-06-30")
    #expect(june.overlaps(days("2019-06-30", "2019-07-31")))
    #expect(june.overlaps(days("2019-05-01", "2019-06-01")))
    #expect(june.overlaps(days("2019-01-01", "2019-12-31")))
    #expect(june.overlaps(days("2019-06-10", "2019-06-11")))
    #expect(!june.overlaps(days("2019-07-01", "2019-07-31")))
    #expect(!june.overlaps(days("2019-05-01", "2019-05-31")))
  }
}
