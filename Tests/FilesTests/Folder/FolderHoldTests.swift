import Files
import Testing

@Suite("A folder that is held")
struct FolderHoldTests {
  @Test("Nothing is removed as long as somebody holds it; putting in goes on")
  func held() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    let (hold, other) = (try folder.files.hold(), try folder.files.hold())
    #expect(try !folder.files.remove(file.hash, putBefore: .max))
    #expect(try folder.store([UInt8]("x")).hash == file.hash)
    _ = try folder.store([UInt8]("y"))
    withExtendedLifetime((hold, other)) {}
  }

  @Test("Afterwards it is removed")
  func letGo() throws {
    let folder = try TestFolder()
    let file = try folder.store([UInt8]("x"))
    do { withExtendedLifetime(try folder.files.hold()) {} }
    #expect(try folder.files.remove(file.hash, putBefore: .max))
  }

  @Test("What is brought back is kept under its hash alone, whatever its type")
  func broughtBack() throws {
    let folder = try TestFolder()
    let program = [UInt8]("\u{7F}ELF x")
    let upload = try folder.files.receive(limit: 100)
    try upload.write(program)
    #expect(throws: FileProblem.otherContent) {
      try upload.finish(as: String(repeating: "a", count: 64))
    }
    // Its SHA-256.
    let hash = "06ca2d9519394dd69c4b39c142acca908e6d42c078a6d922c1380b44eff6ad0c"
    let again = try folder.files.receive(limit: 100)
    try again.write(program)
    try again.finish(as: hash)
    #expect(try folder.files.open(hash).read(at: 0, count: 100) == program)
  }

  @Test("A folder that is not there is not made by looking for it")
  func notThere() throws {
    let folder = try TestFolder()
    #expect(throws: FileProblem.noSuchFolder) {
      _ = try FileFolder(existing: folder.path + "/nowhere")
    }
    _ = try FileFolder(existing: folder.path + "/files")
  }
}
