import MovementCore
import Store
import Testing

@Suite("Handing in once, however often it is pressed", .testStore)
struct HandInOnceTests {
  @Test("The same form again gives the same receipt and writes nothing")
  func again() async throws {
    let test = try testStore()
    try await test.populate()
    let request = try await test.request(1)
    _ = try await test.store.handIn(request, by: People.asDaKao)
    let before = try await test.contents()
    test.clock.advance(bySeconds: 86_400)
    var later = request
    later.day = try day("2019-03-02")
    let receipt = try await test.store.handIn(later, by: People.asDaKao)
    #expect(receipt == HandInReceipt(deliverable: uuid(1), revision: 1, isRepeated: true))
    #expect(try await test.contents() == before)
  }

  @Test("Also after it was answered, and after a newer revision")
  func afterwards() async throws {
    let test = try testStore()
    try await test.populate()
    let request = try await test.request(1)
    _ = try await test.store.handIn(request, by: People.asDaKao)
    try await test.decide(.return, uuid(1))
    _ = try await test.store.handIn(test.request(1, key: "2", text: "mới"), by: People.asDaKao)
    let before = try await test.contents()
    let receipt = try await test.store.handIn(request, by: People.asDaKao)
    #expect(receipt == HandInReceipt(deliverable: uuid(1), revision: 1, isRepeated: true))
    #expect(try await test.contents() == before)
  }

  @Test("Ten at once make one", arguments: 1...3)
  func simultaneous(round: Int) async throws {
    let test = try testStore()
    try await test.populate()
    let other = try test.other()
    let request = try await test.request(1)
    let receipts = try await withThrowingTaskGroup(of: HandInReceipt.self) { group in
      for number in 1...10 {
        group.addTask {
          try await (number.isMultiple(of: 2) ? test.store : other)
            .handIn(request, by: People.asDaKao)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(receipts.count == 10)
    #expect(receipts.count { !$0.isRepeated } == 1)
    #expect(Set(receipts.map(\.revision)) == [1])
    #expect(try await test.detail(uuid(1)).revisions.count == 1)
    let lines = try await test.store.changes(subject: .init(.deliverable, uuid(1))).changes
    #expect(lines.count == 1)
  }

  @Test("A form that says something else than when it was sent is refused, not lost silently")
  func changed() async throws {
    let test = try testStore()
    try await test.populate()
    _ = try await test.store.handIn(test.request(1, key: "k"), by: People.asDaKao)
    for request in [
      try await test.request(1, key: "k", title: "Mô hình 2"),
      try await test.request(1, key: "k", text: "khác"),
      try await test.request(1, key: "k", amount: "2"),
      try await test.request(1, key: "k", due: nil),
    ] {
      try await test.expectRefusal(HandInProblem.handedInOtherwise(revision: 1)) {
        _ = try await test.store.handIn(request, by: People.asDaKao)
      }
    }
  }

  @Test("Somebody else's form, and a form for something else, are refused")
  func foreignKey() async throws {
    let test = try testStore()
    try await test.populate()
    let request = try await test.request(1, key: "k")
    _ = try await test.store.handIn(request, by: People.asDaKao)
    try await test.expectRefusal(HandInProblem.keyTaken) {
      _ = try await test.store.handIn(request, by: People.asBenNghe)
    }
    let other = try await test.request(2, key: "k")
    try await test.expectRefusal(HandInProblem.keyTaken) {
      _ = try await test.store.handIn(other, by: People.asDaKao)
    }
  }
}
