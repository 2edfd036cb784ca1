import Testing

@testable import Web

@Suite struct TickedItemTests {
  @Test("A number and an id, whatever the id", arguments: ["0:a-1", "12:a:b", "3:x/y?z"])
  func readsWhatItWrites(_ text: String) throws {
    #expect(try #require(TickedItem(text)).description == text)
  }

  @Test("Nothing else", arguments: ["", "a-1", ":a-1", "1:", "-1:a", "x:a", "1.5:a"])
  func refuses(_ text: String) { #expect(TickedItem(text) == nil) }
}
