import Secrets
import Testing

@Suite struct RandomTests {
  @Test("There are as many bytes as wanted", arguments: [-1, 0, 1, 31, 32, 100_000])
  func countsBytes(_ count: Int) { #expect(RandomBytes.bytes(count).count == max(0, count)) }

  @Test("Bytes are not those of last time, and every value comes up")
  func differs() {
    #expect(RandomBytes.bytes(32) != RandomBytes.bytes(32))
    #expect(Set(RandomBytes.bytes(100_000)) == Set(UInt8.min ... .max))
  }

  @Test("A token has 43 characters that may stand in an address, and comes once")
  func makesTokens() {
    let tokens = (0..<1_000).map { _ in Token.make() }
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    #expect(tokens.allSatisfy { $0.count == 43 && $0.utf8.count == 43 })
    #expect(Set(tokens.joined()) == allowed)
    #expect(Set(tokens).count == tokens.count)
  }
}
