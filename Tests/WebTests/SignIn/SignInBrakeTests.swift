import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Testing

@testable import Web

@Suite("The brake on guessing")
struct SignInBrakeTests {
  private static let now = SmallMovement.now
  private static let lan = SignInBrake.Attempt(name: "lan", address: "10.0.0.1")

  @Test("lets three wrong tries pass, then doubles the wait up to a bound")
  func doubling() {
    let brake = SignInBrake()
    var now = Self.now
    var waits: [Int64] = []
    for _ in 0..<14 {
      let wait = brake.admit(Self.lan, at: now)
      waits.append(wait)
      now = now.advanced(bySeconds: wait)
      if wait > 0 { #expect(brake.admit(Self.lan, at: now) == 0) }
    }
    #expect(waits == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  }

  @Test("never holds up the owner of the name who comes from elsewhere")
  func others() {
    let brake = SignInBrake()
    for _ in 0..<100 { _ = brake.admit(Self.lan, at: Self.now) }
    #expect(brake.admit(Self.lan, at: Self.now) > 0)
    #expect(brake.admit(.init(name: "lan", address: "10.0.0.2"), at: Self.now) == 0)
    #expect(brake.admit(.init(name: "mai", address: "10.0.0.1"), at: Self.now) == 0)
  }

  @Test("holds up who tries many names from one address, for a minute at most")
  func manyNames() {
    let brake = SignInBrake()
    let waits = (0..<60).map { number in
      brake.admit(.init(name: "name\(number)", address: "10.0.0.1"), at: Self.now)
    }
    #expect(waits.prefix(31).allSatisfy { $0 == 0 })
    #expect(waits.suffix(20).allSatisfy { (1...60).contains($0) })
  }

  @Test("forgets after a right password, and after an hour")
  func forgetting() {
    let brake = SignInBrake()
    for _ in 0..<4 { _ = brake.admit(Self.lan, at: Self.now) }
    #expect(brake.admit(Self.lan, at: Self.now) == 2)
    brake.release(Self.lan)
    #expect(brake.admit(Self.lan, at: Self.now) == 0)
    for _ in 0..<10 { _ = brake.admit(Self.lan, at: Self.now) }
    #expect(brake.admit(Self.lan, at: Self.now.advanced(bySeconds: 3_601)) == 0)
  }

  @Test("is bounded, and does not wait longer because a clock was set back")
  func bounds() {
    let brake = SignInBrake()
    for number in 0..<25_000 {
      _ = brake.admit(.init(name: "n\(number)", address: "a\(number)"), at: Self.now)
    }
    #expect(brake.sizes.attempts <= 10_000 && brake.sizes.addresses <= 10_000)
    for _ in 0..<30 { _ = brake.admit(Self.lan, at: Self.now.advanced(bySeconds: 86_400)) }
    #expect(brake.admit(Self.lan, at: Self.now) <= 300)
  }

  @Test("says how long to wait, even to the right password")
  func page() async throws {
    try await TestSite.run { site in
      try await site.addAccount("lan")
      var browser = TestBrowser(site)
      for _ in 0..<4 { try await browser.signIn("lan", "sai sai sai") }
      let response = try await browser.signIn("lan", TestSite.password)
      #expect(response.status == .tooManyRequests)
      #expect(response.headers[.retryAfter] == "2")
      #expect(String(buffer: response.body).contains("Vui lòng đợi 2 giây"))
      site.clock.advance(bySeconds: 2)
      #expect(try await browser.signIn("lan", TestSite.password).status == .seeOther)
    }
  }

  @Test(
    "counts what belongs to one customer as one address",
    arguments: [
      ("10.0.0.1", "10.0.0.1"), ("::ffff:10.0.0.1", "10.0.0.1"),
      ("2001:DB8:1:2:3:4:5:6", "2001:db8:1:2"), ("2001:db8:1:2::1", "2001:db8:1:2"),
      ("::1", "0:0:0:0"), ("2001:db8::9", "2001:db8:0:0"), ("", ""),
    ])
  func networks(_ address: String, _ network: String) {
    #expect(Site.network(of: address) == network)
  }
}
