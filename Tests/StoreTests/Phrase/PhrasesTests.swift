import MovementCore
import Store
import Testing

@Suite("The office's phrases", .testStore)
struct PhrasesTests {
  @Test("They are kept in their order, each once, and replaced as a whole")
  func phrases() async throws {
    let test = try testStore()
    let (store, subject) = (test.store, ChangeSubject(.phrases, "return"))
    #expect(try await store.phrases() == [])
    let first = try ["Thiếu ảnh", "Chưa ký", "Thiếu ảnh"].map { try Reason($0) }
    try await test.expectChanges([
      ChangeLine(
        "setPhrases", subject, by: People.asOrganiser, before: #"{"texts":[]}"#,
        after: #"{"texts":["Thiếu ảnh","Chưa ký"]}"#)
    ]) { try await store.setPhrases(first, by: People.asOrganiser) }
    #expect(try await store.phrases() == ["Thiếu ảnh", "Chưa ký"])
    try await test.expectChanges([]) { try await store.setPhrases(first, by: People.asOrganiser) }
    try await test.expectChanges([
      ChangeLine(
        "setPhrases", subject, by: People.asOrganiser,
        before: #"{"texts":["Thiếu ảnh","Chưa ký"]}"#, after: #"{"texts":["Chưa ký"]}"#)
    ]) { try await store.setPhrases([Reason("Chưa ký")], by: People.asOrganiser) }
    #expect(try await store.phrases() == ["Chưa ký"])
  }
}
