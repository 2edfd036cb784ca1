import QRCode
import Testing

@Suite struct QRMatrixTests {
  @Test(
    "What is written is read again, at level M, in the smallest size that holds it",
    arguments: [
      ("a", 21), (String(repeating: "x", count: 14), 21), (String(repeating: "x", count: 15), 25),
      ("https://example.org/x", 25), ("Lan Toả: việc, kỳ, hạn cuối", 29),
      ("1234567890", 21), ("ABC 123", 21), (String(repeating: "ế", count: 20), 33),
      (String(repeating: "y", count: 84), 37), (String(repeating: "z", count: 106), 41),
    ])
  func isReadAgain(_ text: String, _ size: Int) throws {
    let matrix = try QRMatrix(text: text)
    #expect(matrix.size == size)
    let decoder = try #require(QRDecoder(matrix))
    // 00 is level M.
    #expect(decoder.format?.level == 0)
    #expect(decoder.bytes == Array(text.utf8))
  }

  @Test("A link of an invitation fits a code that a phone reads from paper")
  func holdsALink() throws {
    let token = String(repeating: "A", count: 43)
    let matrix = try QRMatrix(text: "https://thidua.quan1.example.gov.vn/invitation/\(token)")
    #expect(matrix.size <= 41)
  }

  @Test("Three corners have their finders, the border is not part of it")
  func hasFinders() throws {
    let matrix = try QRMatrix(text: "Lan Toả")
    let last = matrix.size - 7
    for (top, left) in [(0, 0), (0, last), (last, 0)] {
      for row in 0..<7 {
        let squares = (0..<7).map { matrix[top + row, left + $0] ? "#" : "." }.joined()
        let expected = ["#######", "#.....#", "#.###.#"][[0, 1, 2, 2, 2, 1, 0][row]]
        #expect(squares == expected)
      }
    }
    #expect(!matrix[-1, 0] && !matrix[0, -1] && !matrix[matrix.size, 0] && !matrix[0, matrix.size])
  }

  @Test("The runs are the dark squares, and no two of them touch", arguments: [1, 50, 500])
  func givesRuns(_ length: Int) throws {
    let matrix = try QRMatrix(text: String(repeating: "x", count: length))
    let runs = matrix.runs
    var isDark = Array(
      repeating: Array(repeating: false, count: matrix.size), count: matrix.size)
    for run in runs {
      for column in run.start..<(run.start + run.length) {
        #expect(!isDark[run.row][column])
        isDark[run.row][column] = true
      }
    }
    for row in 0..<matrix.size {
      #expect(isDark[row] == (0..<matrix.size).map { matrix[row, $0] })
    }
    for (run, next) in zip(runs, runs.dropFirst()) {
      #expect(run.row < next.row || run.start + run.length < next.start)
    }
    #expect(runs.first == QRMatrix.Run(row: 0, start: 0, length: 7))
  }

  @Test("What does not fit is refused")
  func refusesLongTexts() throws {
    #expect(throws: QRMatrix.Problem.empty) { try QRMatrix(text: "") }
    #expect(try QRMatrix(text: String(repeating: "x", count: 2_331)).size == 177)
    #expect(throws: QRMatrix.Problem.tooLong) {
      try QRMatrix(text: String(repeating: "x", count: 2_332))
    }
    #expect(throws: QRMatrix.Problem.tooLong) {
      try QRMatrix(text: String(repeating: "x", count: 1_000_000))
    }
  }
}
