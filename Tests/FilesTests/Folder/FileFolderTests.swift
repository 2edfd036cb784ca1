import Files
import Foundation
import Secrets
import Testing

@Suite struct FileFolderTests {
  private let pdf = [UInt8]("%PDF-1.4\n")

  @Test("A file is stored by its content, for its owner only")
  func stores() throws {
    let folder = try TestFolder()
    let hash = Digest.sha256(pdf).hexadecimal
    let stored = try folder.store(pdf)
    #expect(stored == StoredFile(hash: hash, size: pdf.count, mediaType: .pdf))
    let path = hash.prefix(2) + "/" + hash.dropFirst(2)
    #expect(folder.all == [String(path)])
    #expect(folder.contents(String(path)) == pdf)
    #expect(try folder.mode(String(path)) == 0o600)
    for name in ["", "temporary", String(hash.prefix(2))] {
      #expect(try folder.mode(name) == 0o700)
    }
  }

  @Test("Pieces make one file")
  func joinsPieces() throws {
    let folder = try TestFolder()
    let upload = try folder.files.receive(limit: 1_000)
    try upload.write([])
    for piece in ["%P", "DF-", "1.4\n"] { try upload.write([UInt8](piece)) }
    #expect(try upload.finish() == (try folder.store(pdf)))
  }

  @Test("The same content is there once, whoever brings it")
  func storesOnce() throws {
    let folder = try TestFolder()
    let first = try folder.store(pdf)
    let second = try folder.store(pdf)
    #expect(first == second)
    #expect(folder.all.count == 1)
    let again = try FileFolder(path: folder.path + "/files")
    #expect(try again.open(first.hash).read(at: 0, count: 100) == pdf)
  }

  @Test("A damaged file of another length is replaced when its content comes again")
  func repairs() throws {
    let folder = try TestFolder()
    let stored = try folder.store(pdf)
    try folder.write(try #require(folder.all.first), "%PDF")
    try folder.store(pdf)
    #expect(try folder.files.open(stored.hash).read(at: 0, count: 100) == pdf)
    #expect(folder.temporaries == 0)
  }

  @Test("More bytes than allowed end an upload")
  func limitsSize() throws {
    let folder = try TestFolder()
    #expect(try folder.store(pdf, limit: pdf.count).size == pdf.count)
    let upload = try folder.files.receive(limit: pdf.count)
    try upload.write(pdf)
    #expect(folder.temporaries == 1)
    #expect(throws: FileProblem.tooLarge(limit: pdf.count)) { try upload.write([0]) }
    #expect(folder.temporaries == 0)
    #expect(throws: FileProblem.closed) { try upload.write(pdf) }
    #expect(throws: FileProblem.closed) { try upload.finish() }
  }

  @Test("What is empty, or not what is taken, is not stored")
  func refusesContent() throws {
    let folder = try TestFolder()
    #expect(throws: FileProblem.empty) { try folder.store([]) }
    #expect(throws: FileProblem.unknownType) { try folder.store([UInt8]("<svg onload=x>")) }
    #expect(throws: FileProblem.unknownType) { try folder.store([UInt8]("MZ\u{90}\0")) }
    #expect(folder.all.isEmpty)
  }

  @Test("An upload that is cancelled or forgotten leaves nothing")
  func leavesNothing() throws {
    let folder = try TestFolder()
    do {
      let upload = try folder.files.receive(limit: 100)
      try upload.write(pdf)
      #expect(folder.temporaries == 1)
      upload.cancel()
      #expect(folder.temporaries == 0)
      upload.cancel()
      #expect(throws: FileProblem.closed) { try upload.finish() }
    }
    do {
      let upload = try folder.files.receive(limit: 100)
      try upload.write(pdf)
      _ = consume upload
    }
    #expect(folder.all.isEmpty)
  }

  @Test("A finished file stays, whatever is done to its upload")
  func keepsFinishedFiles() throws {
    let folder = try TestFolder()
    let upload = try folder.files.receive(limit: 100)
    try upload.write(pdf)
    _ = try upload.finish()
    upload.cancel()
    #expect(throws: FileProblem.closed) { try upload.write(pdf) }
    #expect(throws: FileProblem.closed) { try upload.finish() }
    #expect(folder.all.count == 1)
    #expect(folder.temporaries == 0)
  }

  @Test("What came can be looked at before it has a name, and be kept or not")
  func looksFirst() throws {
    let folder = try TestFolder()
    let upload = try folder.files.receive(limit: 100)
    try upload.write(pdf)
    let complete = try upload.complete()
    #expect(complete.size == pdf.count)
    #expect(complete.mediaType == .pdf)
    #expect(FileManager.default.contents(atPath: complete.path).map(Array.init) == pdf)
    #expect(folder.all.allSatisfy { $0.hasPrefix("temporary/") })
    #expect(try upload.complete() == complete)
    let stored = try upload.finish()
    #expect(try folder.files.locate(stored.hash).hasSuffix(String(stored.hash.dropFirst(2))))
    #expect(folder.temporaries == 0)
    let other = try folder.files.receive(limit: 100)
    try other.write([UInt8]("x"))
    _ = try other.complete()
    #expect(throws: FileProblem.closed) { try other.write([UInt8]("y")) }
    #expect(folder.temporaries == 0)
    #expect(throws: FileProblem.noSuchFile) { try folder.files.locate("../../etc/passwd") }
  }

  @Test("What is no content ends the upload when it is looked at")
  func looksAndRefuses() throws {
    let folder = try TestFolder()
    #expect(throws: FileProblem.empty) { try folder.files.receive(limit: 1).complete() }
    let upload = try folder.files.receive(limit: 100)
    try upload.write([UInt8]("<svg/>"))
    #expect(throws: FileProblem.unknownType) { try upload.complete() }
    #expect(folder.all.isEmpty)
  }

  @Test("A folder that is taken away is said, and is no crash")
  func reportsTheSystem() throws {
    let folder = try TestFolder()
    let files = try FileFolder(path: folder.path + "/other")
    try folder.remove("other")
    #expect(throws: FileProblem.system(call: "open", code: 2)) { try files.receive(limit: 1) }
    #expect(throws: FileProblem.noSuchFile) { try files.open(String(repeating: "a", count: 64)) }
  }

  @Test("A folder that cannot be made is said")
  func wantsAFolder() throws {
    let folder = try TestFolder()
    try folder.write("file", "x")
    #expect(throws: (any Error).self) { try FileFolder(path: folder.path + "/files/file/folder") }
    #expect(throws: (any Error).self) { try FileFolder(path: folder.path + "/files/file") }
  }
}
