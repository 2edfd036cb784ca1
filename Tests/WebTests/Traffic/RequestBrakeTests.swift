import HTTPTypes
import HummingbirdTesting
import NIOCore
import SQL
import Testing

@testable import Web

@Suite("Requests of an address and of an account")
struct RequestBrakeTests {
  /// Time stands still, however slow the machine is.
  private let start = ContinuousClock.now

  private func headers(_ address: String) throws -> HTTPFields {
    [try #require(HTTPField.Name("X-Forwarded-For")): address]
  }

  @Test("Too many from one address are answered with a word, and cost no statement")
  func byAddress() async throws {
    func limits(_ settings: inout SiteSettings) {
      settings.proxies = [""]
      settings.requestLimits.perAddress = 3
      settings.elapsed = { [start] in start }
    }
    try await TestSite.run(configure: limits) { site in
      let office = try headers("203.0.113.7")
      for _ in 0..<3 {
        #expect(try await site.response("/sign-in", headers: office, as: nil).status == .ok)
      }
      site.counter.reset()
      let response = try await site.response("/12-kh-qu/board", headers: office)
      #expect(response.status == .tooManyRequests)
      #expect(response.headers[.retryAfter] == "20")
      let words = TestPage(text: String(buffer: response.body)).words
      #expect(words.contains("Hãy đợi 20 giây"))
      #expect(site.counter.count == 0)
      // An event stream is told to come back, and gets no page.
      var live = office
      live[.accept] = "text/event-stream"
      #expect(try await site.response("/live", headers: live).status == .serviceUnavailable)
      // Others, and what everybody needs for any page, go on.
      let others = try headers("203.0.113.8")
      #expect(try await site.response("/12-kh-qu/board", headers: others).status == .ok)
      let style = Asset.style.address.text
      #expect(try await site.response(style, headers: office, as: nil).status == .ok)
    }
  }

  @Test("Too many of one account are answered with a word; others go on")
  func byAccount() async throws {
    func limits(_ settings: inout SiteSettings) {
      settings.requestLimits.perAccount = 2
      settings.elapsed = { [start] in start }
    }
    try await TestSite.run(configure: limits) { site in
      for _ in 0..<2 { _ = try await site.page("/12-kh-qu") }
      let response = try await site.response("/12-kh-qu")
      #expect(response.status == .tooManyRequests)
      #expect(response.headers[.retryAfter] == "30")
      #expect(
        try await site.response("/12-kh-qu", as: .unit("ben-nghe-ubnd")).status == .ok)
      #expect(try await site.response("/sign-in", as: nil).status == .ok)
    }
  }
}
