extension QRMatrix {
  /// Dark squares that lie side by side in a row: drawn as one bar, a picture becomes small and has
  /// no seams.
  package struct Run: Sendable, Equatable {
    package let row: Int
    /// The column of the first square.
    package let start: Int
    package let length: Int

    package init(row: Int, start: Int, length: Int) {
      self.row = row
      self.start = start
      self.length = length
    }
  }

  /// All dark squares, row by row from the top, each from the left; as long as can be.
  package var runs: [Run] {
    var runs: [Run] = []
    for row in 0..<size {
      var start: Int?
      // The column behind the last is light and ends what is open.
      for column in 0...size {
        if self[row, column] {
          start = start ?? column
        } else if let first = start {
          runs.append(Run(row: row, start: first, length: column - first))
          start = nil
        }
      }
    }
    return runs
  }
}
