import HTTPTypes
import HummingbirdTesting
import NIOCore
import Prometheus
import SQL
import Testing

@testable import Web

@Suite("Probes")
struct ProbesTests {
  private static let isReady = Readiness([
    .init("database", isFine: true, "answers"), .init("files", isFine: true, "can be written"),
  ])

  /// - Parameters:
  ///   - proxies: Where there is no network, as in these tests, the peer has no address.
  private func run(
    _ readiness: Readiness = isReady, allowed: Set<String> = [""], proxies: Set<String>? = nil,
    _ test: (TestSite) async throws -> Void
  ) async throws {
    func configure(_ settings: inout SiteSettings) {
      settings.proxies = proxies
      settings.requestLimits.perAddress = 1
      settings.probes = ProbeSettings(
        readiness: { readiness },
        figures: {
          var text = MetricsText()
          text.family("lantoa_x", .gauge, "x")
          text.sample("lantoa_x", 7)
          return (lastChange: 5, text: text)
        }, allowed: allowed)
    }
    try await TestSite.run(configure: configure, test)
  }

  private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

  @Test("say that the program lives without asking the database, as often as one likes")
  func health() async throws {
    try await run { site in
      site.counter.reset()
      for _ in 0..<5 {
        let response = try await site.response("/healthz", as: nil)
        #expect(response.status == .ok && text(response) == "ok\n")
        #expect(response.headers[.cacheControl] == "no-store")
      }
      #expect(site.counter.count == 0)
      #expect(try await site.response("/healthz", method: .head, as: nil).status == .ok)
    }
  }

  @Test("say whether it is ready, and to who may know, why not")
  func readiness() async throws {
    try await run { site in
      let response = try await site.response("/readyz", as: nil)
      #expect(response.status == .ok)
      #expect(
        text(response) == """
          {
            "checks" : [
              {
                "detail" : "answers",
                "name" : "database",
                "ok" : true
              },
              {
                "detail" : "can be written",
                "name" : "files",
                "ok" : true
              }
            ],
            "ready" : true
          }

          """)
    }
    let unready = Readiness([.init("database", isFine: false, "unreachable")])
    try await run(unready, allowed: []) { site in
      let response = try await site.response("/readyz", as: nil)
      #expect(response.status == .serviceUnavailable && text(response) == "not ready\n")
    }
  }

  @Test("give figures to who may see them, and are nothing to others")
  func metrics() async throws {
    try await run { site in
      let response = try await site.response("/metrics", as: nil)
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == MetricsText.mediaType)
      #expect(text(response).contains("lantoa_x 7\n"))
      #expect(text(response).contains("lantoa_live_behind_changes 0\n"))
    }
    try await run(allowed: ["10.0.0.7"]) { site in
      let response = try await site.response("/metrics", as: nil)
      #expect(response.status == .notFound)
    }
  }

  @Test(
    "believe a known proxy about who asks",
    arguments: [("10.0.0.7", 200), ("10.0.0.8", 404), ("10.0.0.7, 10.0.0.8", 404), (nil, 404)])
  func proxied(_ forwarded: String?, _ status: Int) async throws {
    try await run(allowed: ["10.0.0.7"], proxies: [""]) { site in
      var headers = HTTPFields()
      let name = try #require(HTTPField.Name("X-Forwarded-For"))
      headers[name] = forwarded
      #expect(
        try await site.response("/metrics", headers: headers, as: nil).status.code == status)
    }
  }

  @Test("take the place of no movement")
  func names() {
    for probe in Probe.allCases {
      let number = String(probe.rawValue.dropFirst())
      #expect(MovementKey(number: number).description == "movement-" + number)
    }
  }
}
