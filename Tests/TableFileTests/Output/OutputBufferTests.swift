import TableFile
import Testing

struct OutputBufferTests {
  @Test func aLongTableGoesOutInLargePieces() throws {
    var sizes: [Int] = []
    var writer = CSVWriter(OutputBuffer { sizes.append($0.count) })
    for number in 0..<50_000 {
      writer.text("unit-of-some-length")
      writer.number(number)
      try writer.endRow()
    }
    try writer.end()
    let bytes = (0..<50_000).reduce(0) { $0 + 21 + String($1).count }
    #expect(sizes.reduce(0, +) == bytes)
    #expect(sizes.dropLast().allSatisfy { (65_536..<66_000).contains($0) })
  }

  @Test func nothingIsWrittenForNothing() throws {
    var output = OutputBuffer { _ in Issue.record("there is nothing to write") }
    try output.flush()
  }
}
