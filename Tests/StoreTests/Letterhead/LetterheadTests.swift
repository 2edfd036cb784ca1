import MovementCore
import Store
import Testing

@Suite("Letterheads", .testStore)
struct LetterheadTests {
  @Test("One of a unit is kept as a whole, and what was there is on record")
  func kept() async throws {
    let test = try testStore()
    let store = test.store
    try await store.load(Samples.load())
    #expect(try await store.letterhead(of: "da-kao") == nil)
    let first = Letterhead(side: .state, issuer: "UBND PHƯỜNG ĐA KAO", recipients: ["A", "B"])
    try await store.setLetterhead(first, of: "da-kao", by: People.asOrganiser)
    #expect(try await store.letterhead(of: "da-kao") == first)
    try await test.expectChanges([]) {
      try await store.setLetterhead(first, of: "da-kao", by: People.asOrganiser)
    }
    let second = Letterhead(issuer: "ĐẢNG ỦY", place: "Đa Kao")
    try await store.setLetterhead(second, of: "da-kao", by: People.asOrganiser)
    #expect(try await store.letterhead(of: "da-kao") == second)
    #expect(try await store.verify().findings == [])
  }
}
