import Sandbox

/// librsvg, by the tool of libvips: draws SVG, which this program wrote itself.
enum DrawingTool {
  static let package = "libvips-tools"
  static let result = "drawn.png"

  /// - Parameter width: In millimetres on the paper, at 300 points to an inch.
  static func png(of input: String, width: Double, in output: String, _ limits: ToolLimits)
    -> EnclosedTool
  {
    let points = max(1, Int((width / 25.4 * 300).rounded()))
    var tool = EnclosedTool(
      program: "/usr/bin/vips",
      arguments: [
        "thumbnail", EnclosedTool.input + ".svg", "\(EnclosedTool.output)/\(result)", "\(points)",
        "--height", "10000", "--size", "both",
      ],
      limits: limits)
    tool.input = input
    tool.inputEnding = ".svg"
    tool.output = output
    tool.environment = ["VIPS_CONCURRENCY": "1", "MALLOC_ARENA_MAX": "2"]
    return tool
  }
}
