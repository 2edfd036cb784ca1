import Files
import Foundation
import Testing

@Suite struct OpeningTests {
  @Test("Any part of a file is read")
  func readsParts() throws {
    let folder = try TestFolder()
    let bytes = [UInt8]("%PDF-0123456789")
    let file = try folder.files.open(folder.store(bytes).hash)
    #expect(file.size == bytes.count)
    #expect(try file.read(at: 0, count: 5) == [UInt8]("%PDF-"))
    #expect(try file.read(at: 12, count: 100) == [UInt8]("789"))
    #expect(try file.read(at: 15, count: 1) == [])
    #expect(try file.read(at: -1, count: 1) == [])
    #expect(try file.read(at: .max, count: .max) == [])
    #expect(try file.read(at: 3, count: 0) == [])
    #expect(try file.read(at: 3, count: -5) == [])
    #expect(try file.read(at: 0, count: .max) == bytes)
  }

  @Test("Nothing but a hash in lower case opens a file, whatever path it is")
  func refusesPaths() throws {
    let folder = try TestFolder()
    let hash = try folder.store([UInt8]("x")).hash
    try folder.write("secret", "x")
    let rest = hash.dropFirst(3)
    let others: [String] = [
      "", "x", "secret", "../secret", hash.uppercased(), "0\(hash)", "\(hash)0", "\(hash)\0",
      String(hash.dropLast()), "\0\0\0\(rest)", "../\(rest)", "%2f\(rest)", "   \(rest)",
      "é0\(rest)",
      "\(hash.prefix(2))/\(rest)", "temporary/\(hash.dropFirst(10))",
      String(repeating: "../", count: 21) + "x", String(repeating: "0", count: 64),
    ]
    for other in others {
      #expect(throws: FileProblem.noSuchFile, "\(other.debugDescription)") {
        try folder.files.open(other)
      }
    }
    #expect(try folder.files.open(hash).size == 1)
  }

  @Test("A link in the place of a file is not followed")
  func followsNoLinks() throws {
    let folder = try TestFolder()
    let hash = String(repeating: "ab", count: 32)
    try folder.write("secret", "x")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/files/ab/\(hash.dropFirst(2))",
      withDestinationPath: "\(folder.path)/files/secret")
    #expect(throws: FileProblem.system(call: "open", code: ELOOP)) { try folder.files.open(hash) }
  }
}
