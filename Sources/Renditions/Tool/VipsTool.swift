import Glibc
import Sandbox

/// The tools of libvips.
///
/// Only loaders that its makers hold to be safe for what strangers send (`VIPS_BLOCK_UNTRUSTED`):
/// of pictures that are taken here each type has one. What vips loads from files of its own at run
/// time, ImageMagick, OpenSlide and Poppler among them, is not even there, but for HEIF.
enum VipsTool {
  static let package = "libvips-tools"
  static let program = "/usr/bin/vips"
  static let headerProgram = "/usr/bin/vipsheader"

  /// Says all that is in the header of a picture.
  static func header(of input: String, _ limits: ToolLimits) -> EnclosedTool {
    var tool = EnclosedTool(
      program: headerProgram, arguments: ["-a", EnclosedTool.input], limits: limits)
    tool.input = input
    return enclosed(tool)
  }

  /// Writes a picture anew: upright, in sRGB, no longer than so many points at its longer edge.
  /// - Parameter name: In the folder of the output, with its ending; and behind it how it is saved.
  static func thumbnail(
    of input: String, in output: String, name: String, edge: Int, _ limits: ToolLimits
  ) -> EnclosedTool {
    var tool = EnclosedTool(
      program: program,
      arguments: [
        "thumbnail", EnclosedTool.input, "\(EnclosedTool.output)/\(name)", "\(edge)", "--height",
        "\(edge)", "--size", "down", "--export-profile", "srgb", "--fail-on", "error",
      ],
      limits: limits)
    tool.input = input
    tool.output = output
    return enclosed(tool)
  }

  private static func enclosed(_ tool: EnclosedTool) -> EnclosedTool {
    var tool = tool
    tool.environment = [
      "VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1", "MALLOC_ARENA_MAX": "2",
      // In memory, which is limited, and never in a file, which would lie in memory as well.
      "VIPS_DISC_THRESHOLD": "2g",
    ]
    tool.emptied = moduleFolders
    tool.shown = moduleFolders.map { .init("\($0)/vips-heif.so", at: "\($0)/vips-heif.so") }
    return tool
  }

  /// Where vips keeps what it loads at run time: the name has the processor's and its version in
  /// it.
  private static let moduleFolders: [String] = {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob("/usr/lib/*/vips-modules-*", 0, nil, &found) == 0 else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
  }()
}
