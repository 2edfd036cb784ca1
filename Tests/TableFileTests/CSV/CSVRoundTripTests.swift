import TableFile
import Testing

struct CSVRoundTripTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let pieces = ["a", "\"", ",", "\n", "\r\n", "\r", " ", "ế", "“", "漢", "'", ";", "-", "😀", ""]
    let table = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      // One column more than there may be empty ones, since a row of one empty field is blank.
      ["x"]
        + (0..<3).map { _ in
          (0..<Int.random(in: 0...6, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
          }.joined()
        }
    }
    let text = try written { output in
      var writer = CSVWriter(output)
      for row in table {
        for field in row { writer.text(field) }
        try writer.endRow()
      }
      try writer.end()
    }
    let found = rows(text)
    #expect(found.map(\.fields) == table)
    #expect(faults(text).isEmpty)
    // Each row's line is one more than the line feeds before it.
    var line = 1
    for (row, expected) in zip(found, table) {
      #expect(row.line == line)
      line += 1 + expected.joined().utf8.count { $0 == UInt8(ascii: "\n") }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func anyBytesAreRead(seed: UInt64) {
    var random = Seeded(state: seed)
    let alphabet = Array("ab\"\",,\n\r\0\u{FEFF}ế".utf8) + [0xFF, 0xC3]
    let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    let found = records(bytes)
    let lineFeeds = bytes.count { $0 == UInt8(ascii: "\n") }
    #expect(found.count <= lineFeeds + 1)
    #expect(found.allSatisfy { (1...lineFeeds + 1).contains($0.line) && $0.count > 0 })
    #expect(zip(found, found.dropFirst()).allSatisfy { $0.line < $1.line })
    for record in found { for index in 0..<record.count { _ = record.text(at: index) } }
  }

  /// A small generator that gives the same numbers for the same seed (SplitMix64).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
