import FoundationEssentials
package import Sandbox

/// LibreOffice, which reads Word's documents and OpenDocument's. It may be missing.
///
/// Its own program is started, not the script around it. It writes nothing but the PDF, runs no
/// macros without a window to ask in, and has no network to fetch anything from.
package enum OfficeTool {
  package static let package = "libreoffice-writer-nogui"
  package static let program = folder + "/soffice.bin"
  private static let folder = "/usr/lib/libreoffice/program"
  private static let profile = "/tmp/profile"

  /// Writes a document as `input.pdf`.
  ///
  /// LibreOffice starts twice when its profile is new: it looks for extensions, notes which build
  /// did, and ends with code 81 for a script to start it again. A profile that has that note is not
  /// new.
  ///
  /// - Parameter note: A file with ``build``.
  package static func pdf(
    of input: String, _ filter: OfficeFilter, in output: String, note: String,
    _ limits: ToolLimits
  ) -> EnclosedTool {
    var tool = EnclosedTool(
      program: program,
      arguments: [
        "-env:UserInstallation=file://\(profile)", "--headless", "--norestore", "--nologo",
        "--nodefault", "--infilter=\(filter.name)", "--convert-to", "pdf:writer_pdf_Export",
        "--outdir", EnclosedTool.output, EnclosedTool.input + filter.ending,
      ],
      limits: limits)
    tool.input = input
    tool.inputEnding = filter.ending
    tool.output = output
    // Programs find the libraries beside them by `/proc`, which there is not.
    tool.environment = ["LD_LIBRARY_PATH": folder]
    tool.shown = [
      .init("/etc/libreoffice", at: "/etc/libreoffice"),
      .init(note, at: "\(profile)/user/extensions/buildid"),
    ]
    return tool
  }

  /// The build of the LibreOffice that is installed, as it notes it; nil if none is.
  package static var build: String? {
    guard let bytes = FileManager.default.contents(atPath: folder + "/versionrc") else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("buildid=") }.map { String($0.dropFirst(8)) }
  }
}
