import Sandbox

/// The tools of Poppler. They run no scripts of a document and follow none of its links.
enum PopplerTool {
  static let package = "poppler-utils"
  static let program = "/usr/bin/pdftoppm"
  static let infoProgram = "/usr/bin/pdfinfo"

  /// Says how many pages there are.
  static func info(of input: String, _ limits: ToolLimits) -> EnclosedTool {
    var tool = EnclosedTool(program: infoProgram, arguments: [EnclosedTool.input], limits: limits)
    tool.input = input
    return tool
  }

  /// Draws one page as `page.png`, so many points long: a page of any size, be it a poster or a
  /// mile, takes the same memory. 1,600 points are 137 to an inch of A4.
  static func page(
    _ number: Int, of input: String, in output: String, edge: Int, _ limits: ToolLimits
  ) -> EnclosedTool {
    var tool = EnclosedTool(
      program: program,
      arguments: [
        "-f", "\(number)", "-l", "\(number)", "-singlefile", "-scale-to", "\(edge)", "-png",
        EnclosedTool.input, "\(EnclosedTool.output)/page",
      ],
      limits: limits)
    tool.input = input
    tool.output = output
    return tool
  }
}
