import QRCode
import Testing

@testable import Web

@Suite("A QR code as a picture")
struct QRDrawingTests {
  @Test("has a stroke over each dark square, and over no other")
  func strokes() throws {
    let matrix = try QRMatrix(text: "https://thidua.example.vn/invitation/" + "Ab-_9".repeated(8))
    var drawn: Set<[Int]> = []
    var (row, column) = (0, 0)
    let steps = QRDrawing(matrix: matrix).path.matches(of: /([Mmh])(\d+)(?: (\d+)(?:\.5)?)?/)
    for step in steps {
      let number = try #require(Int(step.2))
      switch step.1 {
      case "M": (column, row) = (number - 4, try #require(step.3.flatMap { Int($0) }) - 4)
      case "m": column += number
      default:
        for place in column..<(column + number) { drawn.insert([row, place]) }
        column += number
      }
    }
    for row in 0..<matrix.size {
      for column in 0..<matrix.size {
        #expect(drawn.contains([row, column]) == matrix[row, column])
      }
    }
    #expect(drawn.count == matrix.runs.reduce(0) { $0 + $1.length })
  }
}

extension String {
  fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
