import SQL
import Testing

@Suite("Transactions", .emptyDatabase)
struct TransactionTests {
  @Test("What throws leaves nothing behind")
  func rollback() async throws {
    let database = try await Books.create()
    await #expect(throws: Mistake()) {
      try await database.write(named: "fail") { transaction in
        try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
        throw Mistake()
      }
    }
    #expect(try await Books.titles(database) == [])
  }

  @Test("Whoever reads keeps one view while others write")
  func isolation() async throws {
    let database = try await Books.create()
    let (hasRead, hasWritten) = (Meeting(), Meeting())
    async let views = database.read { transaction in
      let first = try Books.titles(transaction)
      hasRead.open()
      hasWritten.wait()
      return [first, try Books.titles(transaction)]
    }
    await hasRead.arrival()
    try await Books.add("Số đỏ", to: database)
    hasWritten.open()
    #expect(try await views == [[], []])
    #expect(try await Books.titles(database) == ["Số đỏ"])
  }

  @Test("Reading writes nothing, also by a statement that would")
  func readOnlyTransaction() async throws {
    let database = try await Books.create()
    await #expect(throws: SQLError.readOnly) {
      _ = try await database.read {
        try $0.rows("INSERT INTO book (title) VALUES ('x') RETURNING title")
      }
    }
    #expect(try await Books.titles(database) == [])
  }

  @Test("A database that is opened to read refuses writes")
  func readOnlyAccess() async throws {
    try await Books.add("Số đỏ", to: try await Books.create())
    let reader = try Books.openToRead()
    await #expect(throws: SQLError.readOnly) { try await Books.add("Truyện Kiều", to: reader) }
    #expect(try await Books.titles(reader) == ["Số đỏ"])
  }

  @Test("Of programs that write at once, each sees what the one before it wrote")
  func manyWriters() async throws {
    let (one, two) = (try await Books.create(), try Books.open())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...24 {
        let database = number.isMultiple(of: 2) ? one : two
        group.addTask {
          try await database.write(named: "count up") { transaction in
            let count = try Books.titles(transaction).count
            try transaction.run("INSERT INTO book (title) VALUES (\(String(count)))")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(Set(try await Books.titles(one)) == Set((0..<24).map(String.init)))
  }

  @Test("Whoever waited for too long for another program is told so, and nothing is written")
  func busy() async throws {
    let one = try await Books.create()
    let two = try Books.open(waiting: .seconds(1))
    let (isWriting, maySave) = (Meeting(), Meeting())
    async let written: Void = one.write(named: "take long") { transaction in
      try transaction.run("INSERT INTO book (title) VALUES ('Số đỏ')")
      isWriting.open()
      maySave.wait()
    }
    await isWriting.arrival()
    await #expect(throws: SQLError.busy) { try await Books.add("Số đỏ", to: two) }
    maySave.open()
    try await written
    try await Books.add("Truyện Kiều", to: two)
    #expect(try await Books.titles(two) == ["Số đỏ", "Truyện Kiều"])
  }

  @Test("A closed database says so")
  func closed() async throws {
    let database = try await Books.create()
    try database.close()
    await #expect(throws: SQLError.self) { try await Books.titles(database) }
    await #expect(throws: SQLError.self) { try await Books.add("Số đỏ", to: database) }
    #expect(try await Books.titles(try Books.open()) == [])
  }
}
