import Secrets
import Testing

@Suite struct UUIDv7Tests {
  @Test("The example of RFC 9562 comes out with its time and its random bits")
  func writesTheExample() {
    // Appendix A.6: rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    var random = Given(numbers: [0xFFF_FCC3, 0x18C4_DC0C_0C07_398F << 2 | 3])
    #expect(
      UUIDv7.make(at: 1_645_557_742_000, random: &random) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test("Ids of later milliseconds sort behind")
  func sortsByTime() {
    let ids = [0, 1, 255, 256, 1_700_000_000_000, 1_700_000_000_001, 281_474_976_710_655]
      .map { UUIDv7.make(at: $0) }
    #expect(ids == ids.sorted())
    #expect(ids.allSatisfy(UUIDv7.isUUID))
    #expect(ids.allSatisfy { Array($0)[14] == "7" && "89ab".contains(Array($0)[19]) })
  }

  @Test("Two ids of one millisecond differ")
  func differs() { #expect(Set((0..<1_000).map { _ in UUIDv7.make(at: 5) }).count == 1_000) }

  @Test(
    "Other texts are no ids",
    arguments: [
      "", "017f22e279b07cc398c4dc0c0c07398f", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
      "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
      "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2-79b0-7cc3-98c4_dc0c0c07398f",
      "017f22e2-79b07-cc3-98c4-dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398",
      "017f22e2-79b0-7cc3-98c4-dc0c0c0739é", " 017f22e2-79b0-7cc3-98c4-dc0c0c07398",
      "../../../../../../../../etc/passwd00",
    ])
  func refusesOtherTexts(_ text: String) { #expect(!UUIDv7.isUUID(text)) }
}

/// Gives the numbers it was given.
private struct Given: RandomNumberGenerator {
  var numbers: [UInt64]

  mutating func next() -> UInt64 { numbers.removeFirst() }
}
