import Files
import Foundation
import Testing

/// Files that come in several requests.
struct PartialTests {
  private static let id = "01890a5d-0000-7000-8000-000000000001"

  @Test func `bytes are added at the end alone, and the folder is made when it is needed`() throws {
    let test = try TestFolder()
    let partial = try test.files.partial(Self.id)
    #expect(try partial.sync() == 0)
    #expect(try partial.append([UInt8]("xin "), at: 0) == .appended)
    #expect(try partial.append([UInt8]("x"), at: 0) == .endsElsewhere)
    #expect(try partial.append([UInt8]("x"), at: 5) == .endsElsewhere)
    #expect(try partial.append([UInt8]("chào"), at: 4) == .appended)
    #expect(try partial.sync() == 9)
    #expect(test.all == ["partial/" + Self.id])
    #expect(try test.mode("partial") == 0o700)
    #expect(try test.mode("partial/" + Self.id) == 0o600)
    let reader = try test.files.readPartial(Self.id)
    #expect(try reader.read(at: 0, count: 100) == [UInt8]("xin chào"))
  }

  @Test func `of two who add at the same place one wins, in whichever program`() throws {
    let test = try TestFolder()
    let (first, second) = (try test.files.partial(Self.id), try test.files.partial(Self.id))
    #expect(try first.append([UInt8]("một"), at: 0) == .appended)
    #expect(try second.append([UInt8]("hai"), at: 0) == .endsElsewhere)
    #expect(try second.append([UInt8]("hai"), at: 5) == .appended)
    #expect(try first.sync() == 8)
  }

  @Test func `many at once add nothing twice and lose nothing`() async throws {
    let test = try TestFolder()
    let worker = FileWorker(folder: test.files)
    let bytes = (0..<200).map { UInt8($0) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          let partial = try await worker.partial(Self.id)
          while case let end = try await partial.sync(), end < bytes.count {
            _ = try await partial.append([bytes[end]], at: end)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(test.contents("partial/" + Self.id) == bytes)
  }

  @Test(arguments: [
    "", "../folder-id", "..", "/etc/passwd", "01890A5D-0000-7000-8000-000000000001",
    "01890a5d-0000-7000-8000-00000000000/", "ảnh.jpg",
  ])
  func `nothing but a UUID is part of a path`(id: String) throws {
    let test = try TestFolder()
    #expect(throws: FileProblem.noSuchFile) { try test.files.partial(id) }
    #expect(throws: FileProblem.noSuchFile) { try test.files.readPartial(id) }
    #expect(throws: FileProblem.noSuchFile) { try test.files.removePartial(id) }
    #expect(test.all == [])
  }

  @Test func `what was left is found by the time of its last byte`() throws {
    let test = try TestFolder()
    #expect(try test.files.partials(untouchedSince: 1_000) == [])
    _ = try test.files.partial(Self.id)
    try test.write("partial/" + Self.id, "cũ", at: 900)
    try test.write("partial/notes.txt", "another's", at: 900)
    #expect(try test.files.partials(untouchedSince: 900) == [])
    #expect(try test.files.partials(untouchedSince: 1_000) == [Self.id])
    #expect(try test.files.removePartial(Self.id))
    #expect(try !test.files.removePartial(Self.id))
    #expect(test.all == ["partial/notes.txt"])
  }

  @Test func `no link is followed`() throws {
    let test = try TestFolder()
    _ = try test.files.partial("01890a5d-0000-7000-8000-000000000002")
    try FileManager.default.createSymbolicLink(
      atPath: "\(test.path)/files/partial/\(Self.id)", withDestinationPath: "/dev/full")
    #expect(throws: FileProblem.self) { try test.files.partial(Self.id) }
  }
}
