import Files
import Testing

@Suite(.timeLimit(.minutes(30))) struct FileWorkerTests {
  private let bytes = [UInt8](String(repeating: "Dân vận khéo\n", count: 20_000))

  @Test(
    "A file that comes in pieces is stored, and goes out in pieces", arguments: [1_000, 65_536])
  func passesThrough(_ size: Int) async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files)
    let upload = try await worker.receive(limit: bytes.count)
    for start in stride(from: 0, to: bytes.count, by: size) {
      try await upload.write(Array(bytes[start..<min(bytes.count, start + size)]))
    }
    let stored = try await upload.finish()
    #expect(stored.size == bytes.count)
    let file = try await worker.open(stored.hash)
    var read: [UInt8] = []
    for try await piece in file.pieces(of: size) {
      #expect(piece.count == min(size, bytes.count - read.count))
      read += piece
    }
    #expect(read == bytes)
  }

  @Test("A part of a file goes out alone")
  func readsRanges() async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files)
    let hash = try folder.store(bytes).hash
    let file = try await worker.open(hash)
    let ranges = [0..<1, 5..<70_000, 100..<100, (bytes.count - 3)..<(bytes.count + 100)]
    for range in ranges {
      var read: [UInt8] = []
      for try await piece in file.pieces(in: range, of: 999) { read += piece }
      #expect(read == Array(bytes[range.clamped(to: bytes.indices)]))
    }
    #expect(try await file.read(at: 5, count: 3) == Array(bytes[5..<8]))
  }

  @Test("Many at once, half of them alike, are all stored")
  func storesManyAtOnce() async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files, atOnce: 4)
    let hashes = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<40 {
        group.addTask {
          let upload = try await worker.receive(limit: 100)
          try await upload.write([UInt8]("number "))
          try await upload.write([UInt8](number.isMultiple(of: 2) ? "0" : "\(number)"))
          return try await upload.finish().hash
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(hashes.count == 40)
    #expect(Set(hashes).count == 21)
    #expect(folder.all.count == 21)
  }

  @Test("What goes wrong is thrown, and leaves nothing")
  func throwsProblems() async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files)
    await #expect(throws: FileProblem.noSuchFile) { try await worker.open("../x") }
    let upload = try await worker.receive(limit: 3)
    await #expect(throws: FileProblem.tooLarge(limit: 3)) {
      try await upload.write([UInt8]("1234"))
    }
    await #expect(throws: FileProblem.closed) { try await upload.finish() }
    #expect(folder.all.isEmpty)
  }

  @Test("The upload of a task that was cancelled leaves nothing")
  func leavesNothing() async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files)
    let task = Task {
      let upload = try await worker.receive(limit: 1_000_000)
      while true { try await upload.write([0x78]) }
    }
    while folder.temporaries == 0 { await Task.yield() }
    task.cancel()
    // Until the disk's limit of the upload, or until it was cancelled.
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(folder.all.isEmpty)
  }

  @Test("Cancelling does not wait for a turn")
  func cancelsAtOnce() async throws {
    let folder = try TestFolder()
    let worker = FileWorker(folder: folder.files)
    let upload = try await worker.receive(limit: 10)
    try await upload.write([0x78])
    upload.cancel()
    #expect(folder.all.isEmpty)
    try folder.write("temporary/old", "", at: 1)
    #expect(try await worker.sweep(olderThan: 2) == 1)
  }
}
