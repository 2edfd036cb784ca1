import Testing

@testable import Web

struct InstantWordsTests {
  @Test(arguments: [
    ("2019-09-10T02:30:00Z", "Asia/Ho_Chi_Minh", "10/09/2019 09:30"),
    ("2019-12-31T17:00:00Z", "Asia/Ho_Chi_Minh", "01/01/2020 00:00"),
    ("2019-12-31T17:00:00.250Z", "Asia/Ho_Chi_Minh", "01/01/2020 00:00"),
    ("2019-09-10T02:30:00Z", "UTC", "10/09/2019 02:30"),
    ("yesterday", "Asia/Ho_Chi_Minh", "yesterday"),
    ("2019-09-10T02:30:00Z", "Nowhere/Else", "2019-09-10T02:30:00Z"),
  ])
  func `an instant by the clock of the office`(instant: String, zone: String, words: String) {
    #expect(clockTime(instant, in: zone) == words)
  }
}
