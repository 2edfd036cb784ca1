import CQREncode
import Glibc

/// The squares of a QR code (ISO/IEC 18004) that holds a text in UTF-8: dark or light, without the
/// light border of four squares that a reader needs around them.
///
/// It can be read with up to 15 % of it lost (level M), as on paper that was folded.
package struct QRMatrix: Sendable, Equatable {
  /// Why a text has no QR code.
  package enum Problem: Error, Equatable {
    case empty
    /// It has more than 2,331 bytes of UTF-8.
    case tooLong
    case outOfMemory
  }

  /// How many squares a row and a column have: 21 to 177.
  package let size: Int
  /// Row by row from the top left.
  private let isDark: [Bool]

  package init(text: String) throws(Problem) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .empty }
    // Version 0: the smallest that holds it.
    guard
      let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { throw errno == ENOMEM ? .outOfMemory : .tooLong }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    size = width
    // The lowest bit of each byte is the square.
    isDark = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
  }

  /// Whether a square is dark. Squares outside are light.
  package subscript(row: Int, column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return isDark[row * size + column]
  }
}
