import Files
import Foundation
import Glibc
import Testing

@Suite struct RemovalTests {
  private let old: Int64 = 1_000

  private func age(_ file: StoredFile, to moment: Int, in folder: TestFolder) throws {
    let path = "\(folder.path)/files/\(file.hash.prefix(2))/\(file.hash.dropFirst(2))"
    let date = Date(timeIntervalSince1970: TimeInterval(moment))
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
  }

  private func group(_ file: StoredFile) throws -> Int {
    try #require(Int(file.hash.prefix(2), radix: 16))
  }

  @Test("Contents are listed that were put in before a moment, and nothing else")
  func lists() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    let group = try group(file)
    #expect(FileFolder.groups == 256)
    #expect(try folder.files.contents(inGroup: group, putBefore: old) == [])
    try age(file, to: 999, in: folder)
    try folder.write("\(file.hash.prefix(2))/README", "no content", at: 1)
    let listed = try folder.files.contents(inGroup: group, putBefore: old)
    #expect(listed.map(\.hash) == [file.hash])
    #expect(listed.map(\.size) == [1])
    #expect(try folder.files.contents(inGroup: group, putBefore: 999) == [])
    for other in 0..<FileFolder.groups where other != group {
      #expect(try folder.files.contents(inGroup: other, putBefore: .max) == [])
    }
  }

  @Test("An old content is removed, once")
  func removes() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    try age(file, to: 999, in: folder)
    #expect(try folder.files.remove(file.hash, putBefore: old))
    #expect(folder.all == [])
    #expect(try !folder.files.remove(file.hash, putBefore: old))
    #expect(throws: FileProblem.noSuchFile) {
      try folder.files.remove("../../etc/passwd", putBefore: old)
    }
  }

  @Test("One that was put in again is as if it were new")
  func renews() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    try age(file, to: 999, in: folder)
    try folder.store([UInt8]("x"))
    #expect(try !folder.files.remove(file.hash, putBefore: old))
    #expect(try folder.files.open(file.hash).size == 1)
    #expect(folder.temporaries == 0)
  }

  @Test("While somebody puts something into the subfolder, nothing of it is removed")
  func waitsForNobody() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    try age(file, to: 999, in: folder)
    let subfolder = open("\(folder.path)/files/\(file.hash.prefix(2))", O_RDONLY | O_DIRECTORY)
    defer { close(subfolder) }
    #expect(flock(subfolder, LOCK_SH) == 0)
    #expect(try !folder.files.remove(file.hash, putBefore: old))
    #expect(flock(subfolder, LOCK_UN) == 0)
    #expect(try folder.files.remove(file.hash, putBefore: old))
  }

  @Test("How much an upload left is counted without removing it")
  func counts() throws {
    let folder = try TestFolder()
    try folder.write("temporary/old", "half a file", at: 999)
    try folder.write("temporary/new", "half a file", at: 1_000)
    #expect(try folder.files.unfinished(olderThan: old) == 1)
    #expect(folder.temporaries == 2)
  }
}
