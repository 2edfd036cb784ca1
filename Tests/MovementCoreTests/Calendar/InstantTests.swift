import MovementCore
import Testing

@Suite("A moment in UTC")
struct InstantTests {
  @Test(
    "It is read as it is written",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2019-09-10T02:30:05Z", 1_568_082_605),
      ("1969-12-31T23:59:59Z", -1), ("2000-02-29T12:00:00Z", 951_825_600),
    ])
  func readAndWritten(text: String, seconds: Int64) throws {
    #expect(Instant(text)?.secondsSince1970 == seconds)
    #expect(Instant(secondsSince1970: seconds).description == text)
  }

  @Test(
    "What is none is refused",
    arguments: [
      "", "2019-09-10", "2019-09-10 02:30:05", "2019-09-10T24:00:00Z", "2019-02-30T00:00:00Z",
      "2019-09-10T02:30:5Z0", "2019-09-10T02:60:00Z", "2019-09-10T+2:30:05Z",
      "2019-09-10T02:30:05+07",
    ])
  func refused(text: String) { #expect(Instant(text) == nil) }

  @Test("Later moments come after")
  func later() throws {
    let moment = try #require(Instant("2019-12-31T23:59:59Z"))
    #expect(moment.advanced(bySeconds: 1).description == "2020-01-01T00:00:00Z")
    #expect(moment < moment.advanced(bySeconds: 1))
  }
}
