import Files
import Foundation
import Testing

@Suite struct SweepTests {
  @Test("What old uploads left is removed; new uploads, files and folders stay")
  func sweeps() throws {
    let folder = try TestFolder()
    let stored = try folder.store([UInt8]("x"))
    try folder.write("temporary/old", "half a file", at: 999)
    try folder.write("temporary/older", "", at: 1)
    try folder.write("temporary/.hidden", "", at: 1)
    try folder.write("temporary/new", "half a file", at: 1_000)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/files/temporary/folder", withIntermediateDirectories: false)
    #expect(try folder.files.sweep(olderThan: 1_000) == 3)
    #expect(folder.all.filter { $0.hasPrefix("temporary") } == ["temporary/new"])
    #expect(try folder.files.sweep(olderThan: 1_000) == 0)
    #expect(try folder.files.open(stored.hash).size == 1)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/files/temporary/folder"))
  }

  @Test("An upload goes on though others are swept")
  func leavesUploadsAlone() throws {
    let folder = try TestFolder()
    let upload = try folder.files.receive(limit: 10)
    try folder.write("temporary/old", "", at: 1)
    let now = Int64(Date().timeIntervalSince1970)
    #expect(try folder.files.sweep(olderThan: now - 86_400) == 1)
    try upload.write([UInt8]("x"))
    #expect(try upload.finish().size == 1)
  }
}
