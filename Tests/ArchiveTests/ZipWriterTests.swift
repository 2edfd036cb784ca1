import Archive
import Foundation
import Testing

/// A zip archive, read by its own rules (APPNOTE 4.3): the list at its end, and each part's bytes
/// where the list says.
struct ZipWriterTests {
  private struct Part: Equatable {
    let name: String
    let isUTF8: Bool
    let bytes: [UInt8]
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static func parts(_ zip: [UInt8]) throws -> [Part] {
    let end = zip.count - 22
    try #require(number(zip, end, 4) == 0x0605_4b50)
    var place = number(zip, end + 16, 4)
    return try (0..<number(zip, end + 10, 2)).map { _ in
      try #require(number(zip, place, 4) == 0x0201_4b50)
      #expect(number(zip, place + 10, 2) == 0, "stored, not compressed")
      let size = number(zip, place + 24, 4)
      #expect(number(zip, place + 20, 4) == size)
      let length = number(zip, place + 28, 2)
      let local = number(zip, place + 42, 4)
      let start = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2)
      let part = Part(
        name: String(decoding: zip[place + 46..<place + 46 + length], as: UTF8.self),
        isUTF8: number(zip, place + 8, 2) & 0x800 != 0, bytes: Array(zip[start..<start + size]))
      place += 46 + length + number(zip, place + 30, 2) + number(zip, place + 32, 2)
      return part
    }
  }

  @Test func `what was written is there, under names that say that they are UTF-8`() throws {
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    let parts = [
      ("noi-dung.txt", Array("Tên: Báo cáo\r\n".utf8)), ("Ảnh đẹp (2).jpg", large),
      ("trống.txt", []),
    ]
    let writer = try ZipWriter()
    var zip: [UInt8] = []
    var most = 0
    for (name, bytes) in parts {
      try writer.begin(name, size: bytes.count, time: 1_546_569_000)
      for start in stride(from: 0, to: bytes.count, by: 65_536) {
        try writer.write(Array(bytes[start..<min(start + 65_536, bytes.count)]))
        let piece = writer.take()
        most = max(most, piece.count)
        zip += piece
      }
    }
    try writer.close()
    zip += writer.take()
    let found = try Self.parts(zip)
    #expect(found.map(\.name) == parts.map(\.0))
    #expect(found.map(\.bytes) == parts.map(\.1))
    #expect(found.map(\.isUTF8) == [false, true, true])
    // Memory holds a piece, not a file.
    #expect(most < 70_000)
  }

  @Test func `more bytes than were announced are refused`() throws {
    let writer = try ZipWriter()
    try writer.begin("a", size: 2, time: 0)
    #expect(throws: ArchiveProblem.self) { try writer.write([1, 2, 3]) }
  }
}
