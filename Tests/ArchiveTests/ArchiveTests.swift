import Foundation
import Glibc
import Testing

@testable import Archive

@Suite("Archives")
struct ArchiveTests {
  private static let parts: [(String, [UInt8])] = [
    ("about", Array("Bản sao lưu\n".utf8)), ("empty", []),
    ("files/large", (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }),
  ]

  /// A file without a name, for one test.
  private static func scratch() throws -> FileHandle {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    try #require(file >= 0)
    unlink(path)
    return FileHandle(fileDescriptor: file, closeOnDealloc: true)
  }

  private static func written() throws -> [UInt8] {
    let file = try scratch()
    let writer = try ArchiveWriter(file: file.fileDescriptor)
    for (name, bytes) in parts {
      try writer.begin(name, size: bytes.count, time: 1_546_569_000)
      for start in stride(from: 0, to: bytes.count, by: 70_000) {
        try writer.write(Array(bytes[start..<min(start + 70_000, bytes.count)]))
      }
    }
    try writer.close()
    try file.seek(toOffset: 0)
    return Array(try file.readToEnd() ?? Data())
  }

  private static func read(_ archive: [UInt8]) throws -> [(ArchiveEntry, [UInt8])] {
    let file = try scratch()
    try file.write(contentsOf: archive)
    try file.seek(toOffset: 0)
    let reader = try ArchiveReader(file: file.fileDescriptor)
    var parts: [(ArchiveEntry, [UInt8])] = []
    while let entry = try reader.next() {
      var bytes: [UInt8] = []
      while case let piece = try reader.read(atMost: 10_000), !piece.isEmpty { bytes += piece }
      parts.append((entry, bytes))
    }
    return parts
  }

  @Test("What was written is read, in its order")
  func roundTrip() throws {
    let read = try Self.read(Self.written())
    #expect(read.map(\.0.name) == Self.parts.map(\.0))
    #expect(read.map(\.0.size) == Self.parts.map(\.1.count))
    #expect(read.map(\.1) == Self.parts.map(\.1))
    #expect(read.allSatisfy { $0.0.isPlainFile })
  }

  @Test("One that was cut within a part is refused", arguments: [0.3, 0.6, 0.9])
  func cut(_ share: Double) throws {
    let archive = try Self.written()
    #expect(throws: ArchiveProblem.self) {
      try Self.read(Array(archive[..<Int(Double(archive.count) * share)]))
    }
  }

  @Test("What is no archive is refused", arguments: ["", "SQLite format 3\0", "hello"])
  func foreign(_ text: String) throws {
    let parts = try? Self.read(Array(text.utf8))
    #expect(parts?.isEmpty ?? true)
  }

  @Test("More bytes than were announced are refused")
  func tooMany() throws {
    let file = try Self.scratch()
    let writer = try ArchiveWriter(file: file.fileDescriptor)
    try writer.begin("a", size: 2, time: 0)
    #expect(throws: ArchiveProblem.self) { try writer.write([1, 2, 3]) }
    try file.close()
  }
}
