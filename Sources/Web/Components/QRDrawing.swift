import HTML
import QRCode

/// A QR code as SVG: one path of strokes along the rows, black on white in light and dark, with the white border that readers
/// need.
struct QRDrawing {
  let matrix: QRMatrix

  /// In squares (ISO/IEC 18004 §5.3.8).
  private static let border = 4

  func write(label: String, into html: inout HTMLWriter) {
    let size = String(matrix.size + 2 * Self.border)
    html(
      .svg, .class("qr"), .role("img"), .label(label),
      .named("viewBox", "0 0 \(size) \(size)"), .named("shape-rendering", "crispEdges")
    ) { html in
      html.empty(
        .rect, .named("width", size), .named("height", size), .named("fill", "#fff"))
      html.empty(.path, .named("d", path), .named("stroke", "#000"))
    }
  }

  /// Moves are relative within a row: a page of a hundred letters becomes a third smaller.
  var path: String {
    var path = ""
    var (row, column) = (-1, 0)
    for run in matrix.runs {
      if run.row == row {
        path += "m\(run.start - column) 0"
      } else {
        path += "M\(run.start + Self.border) \(run.row + Self.border).5"
      }
      path += "h\(run.length)"
      (row, column) = (run.row, run.start + run.length)
    }
    return path
  }
}
