import Testing

@testable import Web

@Suite struct ExemptionChoiceTests {
  @Test("An obligation, or one due of it", arguments: ["reports", "reports:3"])
  func readsWhatItWrites(_ text: String) throws {
    #expect(try #require(ExemptionChoice(text)).description == text)
  }

  @Test("Nothing else", arguments: ["", ":1", "reports:", "reports:0", "reports:x", "a:1:2"])
  func refuses(_ text: String) { #expect(ExemptionChoice(text) == nil) }
}
