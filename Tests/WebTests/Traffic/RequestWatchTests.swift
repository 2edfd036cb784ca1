import HTTPTypes
import HummingbirdTesting
import NIOCore
import Prometheus
import Testing

@testable import Web

@Suite("What is counted and logged of requests")
struct RequestWatchTests {
  private func text(_ site: TestSite) -> String {
    var text = MetricsText()
    site.site.settings.meter.write(to: &text)
    return text.text
  }

  @Test("They are counted by the name of the route and the class of the status")
  func counts() async throws {
    try await TestSite.run { site in
      for _ in 0..<3 { _ = try await site.response("/12-kh-qu/board") }
      _ = try await site.response("/12-kh-qu/units/khong-co")
      _ = try await site.response("/12-kh-qu/units/ben-nghe-ubnd")
      _ = try await site.response("/khong/co/trang/nao/ca")
      _ = try await site.response("/", as: nil)
      let samples = text(site).split(separator: "\n").filter {
        $0.hasPrefix("lantoa_requests_total{")
      }
      #expect(
        samples == [
          #"lantoa_requests_total{route="home",status="2xx"} 1"#,
          #"lantoa_requests_total{route="board",status="2xx"} 3"#,
          #"lantoa_requests_total{route="unit",status="2xx"} 1"#,
          #"lantoa_requests_total{route="unit",status="4xx"} 1"#,
          #"lantoa_requests_total{route="none",status="4xx"} 1"#,
        ])
      #expect(text(site).contains("lantoa_request_seconds_count{route=\"board\"} 3\n"))
      #expect(text(site).contains("lantoa_requests_running 0\n"))
      #expect(!text(site).contains("ben-nghe") && !text(site).contains("khong"))
    }
  }

  @Test("One line for each, with the request's number, which the answer has as well")
  func line() async throws {
    let log = TestLog()
    try await TestSite.run(logger: log.logger()) { site in
      let response = try await site.response("/12-kh-qu/board")
      let id = try #require(response.headers[RequestWatch.requestID ?? .from])
      let lines = log.lines.filter { $0.contains("info request ") }
      #expect(lines.count == 1)
      let line = try #require(lines.first)
      for part in ["hb.request.id=\(id)", "route=board", "method=GET", "status=200", "bytes="] {
        #expect(line.contains(part), "\(line)")
      }
    }
  }

  @Test("Nothing of what people send or who they are gets into the log or the figures")
  func secrets() async throws {
    let log = TestLog()
    let secret = "bimat4711"
    func proxied(_ settings: inout SiteSettings) { settings.proxies = [""] }
    try await TestSite.run(configure: proxied, logger: log.logger()) { site in
      let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
      let headers: HTTPFields = [
        .cookie:
          "session=\(secret)-session-token-token; guest=\(secret)-guest-token-token; x=\(secret)",
        .userAgent: secret, .referer: "https://\(secret).vn/", forwarded: "203.0.113.99",
        .authorization: "Bearer \(secret)",
      ]
      for address in [
        "/?q=\(secret)", "/12-kh-qu/board?q=\(secret)", "/\(secret)", "/invitation/\(secret)",
        "/12-kh-qu/units/\(secret)", "/12-kh-qu/board?day=\(secret)", "/history?kind=\(secret)",
        "/12-kh-qu/drafts/\(secret)", "/live?since=\(secret)", "/assets/\(secret).css",
        "/" + String(repeating: secret, count: 600),
      ] {
        _ = try await site.response(address, headers: headers, as: nil)
        // To who is signed in, a stream goes on.
        if !address.hasPrefix("/live") { _ = try await site.response(address) }
        _ = try await site.response(
          address, method: .init(rawValue: secret.uppercased()) ?? .patch, headers: headers)
      }
      var browser = TestBrowser(site)
      try await browser.signIn(secret, secret, back: "/\(secret)")
      try await site.addAccount(secret)
      try await browser.signIn(secret, TestSite.password)
      _ = try await browser.isSignedIn()
      _ = try await site.post("/12-kh-qu/drafts/\(secret)", [("title", secret), (secret, secret)])
      let logged = log.lines.joined(separator: "\n")
      #expect(log.lines.count > 30)
      for word in [secret, secret.uppercased(), "203.0.113.99", TestSite.password, "organiser.all"]
      {
        #expect(!logged.contains(word), "\(log.lines.filter { $0.contains(word) })")
        #expect(!text(site).contains(word))
      }
    }
  }
}
