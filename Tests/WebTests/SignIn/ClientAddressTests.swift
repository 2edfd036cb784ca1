import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

@Suite("Behind a proxy")
struct ClientAddressTests {
  /// Where there is no network, as in these tests, the peer has no address.
  private static let peer: Set<String> = [""]

  /// What wrong passwords are answered, one after the other, from these addresses.
  private func codes(_ site: TestSite, from addresses: [String]) async throws -> [Int] {
    let name = try #require(HTTPField.Name("X-Forwarded-For"))
    var browser = TestBrowser(site)
    var codes: [Int] = []
    for address in addresses {
      browser.headers[name] = address
      codes.append(try await browser.signIn("lan", "sai sai sai").status.code)
    }
    return codes
  }

  @Test("the brake counts by what the proxy says, not by what a client claims")
  func forwarded() async throws {
    func behindProxy(_ settings: inout SiteSettings) { settings.proxies = Self.peer }
    try await TestSite.run(configure: behindProxy) { site in
      let codes = try await codes(
        site,
        from: [
          "1.1.1.1, 10.0.0.1", "1.1.1.2, 10.0.0.1", "10.0.0.1", "1.1.1.4,10.0.0.1",
          "9.9.9.9, 10.0.0.1", "10.0.0.1, 10.0.0.2",
        ])
      #expect(codes == [422, 422, 422, 422, 429, 422])
    }
  }

  @Test("without one, the header is not believed")
  func notForwarded() async throws {
    try await TestSite.run { site in
      let codes = try await codes(site, from: (1...5).map { "10.0.0.\($0)" })
      #expect(codes == [422, 422, 422, 422, 429])
    }
  }

  @Test("who comes past the proxy gets nothing")
  func past() async throws {
    func elsewhere(_ settings: inout SiteSettings) { settings.proxies = ["10.9.9.9"] }
    try await TestSite.run(configure: elsewhere) { site in
      let response = try await site.response("/sign-in", as: nil)
      #expect(response.status == .misdirectedRequest)
      #expect(!String(buffer: response.body).contains("<form"))
    }
  }
}
