import Testing

@testable import Web

@Suite struct BoardOpennessTests {
  @Test(
    "What is open can be said in an address, and read again",
    arguments: [
      (BoardOpenness(), "/board"), (BoardOpenness(isOpen: true), "/board?open=all"),
      (BoardOpenness(exceptions: ["b", "a"]), "/board?open=a%2Cb"),
      (BoardOpenness(isOpen: true, exceptions: ["a"]), "/board?open=all&close=a"),
      (BoardOpenness(isOpen: true, isOpenByDefault: true), "/board"),
      (BoardOpenness(isOpenByDefault: true), "/board?open=none"),
      (BoardOpenness(isOpen: true, exceptions: ["a"], isOpenByDefault: true), "/board?close=a"),
      (BoardOpenness(exceptions: ["a"], isOpenByDefault: true), "/board?open=a"),
    ])
  func writesAddresses(_ openness: BoardOpenness, _ address: String) {
    #expect(openness.applied(to: Address(path: "/board")).text == address)
  }

  @Test("Turning a group over twice changes nothing")
  func toggles() {
    for isOpen in [false, true] {
      let openness = BoardOpenness(isOpen: isOpen, exceptions: ["a"])
      #expect(openness.isOpen("a") != openness.isOpen("b"))
      #expect(openness.toggled("b").isOpen("b") != openness.isOpen("b"))
      #expect(openness.toggled("b").toggled("b") == openness)
      #expect(openness.all(true).isOpen("a"))
      #expect(!openness.all(false).isOpen("b"))
    }
  }
}
