import Foundation
import TableFile
import Testing

struct FourDecimalsTests {
  /// 1/32 is a tie and goes to the even digit; 3/20000 lies a little below the tie it looks like.
  @Test(arguments: [
    (1, 1, "1.0000"), (0, 1, "0.0000"), (1, 3, "0.3333"), (2, 3, "0.6667"), (1, 32, "0.0312"),
    (3, 32, "0.0938"), (19_999, 20_000, "1.0000"), (1, 20_000, "0.0001"), (3, 20_000, "0.0001"),
    (99_999, 100_000, "1.0000"),
    (1, 1_000_000_000, "0.0000"),
  ])
  func roundsAsCDoes(_ part: Int, _ whole: Int, _ text: String) throws {
    #expect(try rate(part, whole) == text)
  }

  @Test func agreesWithCForAllSmallFractions() throws {
    for whole in 1...250 {
      for part in 0...whole {
        let expected = String(format: "%.4f", Double(part) / Double(whole))
        #expect(try rate(part, whole) == expected)
      }
    }
    for part in stride(from: 0, through: 160_000, by: 7) {
      #expect(try rate(part, 160_000) == String(format: "%.4f", Double(part) / 160_000))
    }
  }

  private func rate(_ part: Int, _ whole: Int) throws -> String {
    try written { output in
      var writer = CSVWriter(output)
      writer.rate(Double(part) / Double(whole))
      try writer.end()
    }
  }
}
