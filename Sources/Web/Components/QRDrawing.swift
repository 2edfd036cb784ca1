import HTML
import QRCode

/// A QR code as SVG: one path, black on white in light and dark, with the white border that readers
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
      html.empty(.path, .named("d", path), .named("fill", "#000"))
    }
  }

  private var path: String {
    var path = ""
    for run in matrix.runs {
      path += "M\(run.start + Self.border) \(run.row + Self.border)h\(run.length)v1h-\(run.length)z"
    }
    return path
  }
}
