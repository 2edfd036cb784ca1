import QRCode

/// Reads a small QR code by the book (ISO/IEC 18004), to hold what is written against it: versions
/// 1 to 6 at level M without errors.
struct QRDecoder {
  private let matrix: QRMatrix
  private let version: Int

  init?(_ matrix: QRMatrix) {
    self.matrix = matrix
    version = (matrix.size - 17) / 4
    guard matrix.size == 17 + 4 * version, (1...6).contains(version) else { return nil }
  }

  /// The level and the mask of table C.1, read beside the top left finder; nil if its two copies
  /// differ.
  var format: (level: Int, mask: Int)? {
    let last = matrix.size - 1
    let first =
      (0...5).map { matrix[8, $0] } + [matrix[8, 7], matrix[8, 8], matrix[7, 8]]
      + (0...5).reversed().map { matrix[$0, 8] }
    let second =
      (0...6).map { matrix[last - $0, 8] } + (0...7).map { matrix[8, last - 7 + $0] }
    guard first == second else { return nil }
    let bits = number(first) ^ 0b101_0100_0001_0010
    return (bits >> 13, bits >> 10 & 0b111)
  }

  /// The bytes of its one segment in 8-bit mode; nil if it has another.
  var bytes: [UInt8]? {
    let bits = dataWords.flatMap { word in (0..<8).map { word >> (7 - $0) & 1 == 1 } }
    guard number(bits.prefix(4)) == 0b0100 else { return nil }
    let count = number(bits[4..<12])
    guard 12 + 8 * count <= bits.count else { return nil }
    return (0..<count).map { UInt8(number(bits[(12 + 8 * $0)..<(20 + 8 * $0)])) }
  }

  /// The words that hold data, in order: each block gives one in turn.
  private var dataWords: [Int] {
    let blocks = [1, 1, 1, 2, 2, 4][version - 1]
    let length = [16, 28, 44, 32, 43, 27][version - 1]
    let words = allWords
    return (0..<blocks).flatMap { block in (0..<length).map { words[$0 * blocks + block] } }
  }

  /// Two columns at a time from the right, upwards and downwards in turn.
  private var allWords: [Int] {
    let mask = format?.mask ?? 0
    var bits: [Bool] = []
    var isUpwards = true
    var right = matrix.size - 1
    while right > 0 {
      if right == 6 { right -= 1 }
      for step in 0..<matrix.size {
        let row = isUpwards ? matrix.size - 1 - step : step
        for column in [right, right - 1] where !isFunction(row, column) {
          bits.append(matrix[row, column] != isMasked(row, column, by: mask))
        }
      }
      isUpwards.toggle()
      right -= 2
    }
    return (0..<(bits.count / 8)).map { number(bits[(8 * $0)..<(8 * $0 + 8)]) }
  }

  /// Finders with their borders and the format, timing, and the one alignment pattern.
  private func isFunction(_ row: Int, _ column: Int) -> Bool {
    let size = matrix.size
    if row < 9, column < 9 || column >= size - 8 { return true }
    if row >= size - 8, column < 9 { return true }
    if row == 6 || column == 6 { return true }
    let center = size - 7
    return version > 1 && abs(row - center) <= 2 && abs(column - center) <= 2
  }

  /// Table 10.
  private func isMasked(_ row: Int, _ column: Int, by mask: Int) -> Bool {
    let product = row * column
    switch mask {
    case 0: return (row + column) % 2 == 0
    case 1: return row % 2 == 0
    case 2: return column % 3 == 0
    case 3: return (row + column) % 3 == 0
    case 4: return (row / 2 + column / 3) % 2 == 0
    case 5: return product % 2 + product % 3 == 0
    case 6: return (product % 2 + product % 3) % 2 == 0
    default: return ((row + column) % 2 + product % 3) % 2 == 0
    }
  }

  private func number(_ bits: some Sequence<Bool>) -> Int {
    bits.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
  }
}
