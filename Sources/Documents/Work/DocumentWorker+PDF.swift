import BlockingWork
import LibreOffice
import Sandbox

extension DocumentWorker {
  /// A Word file as PDF, with LibreOffice's eyes: Times New Roman becomes Liberation Serif, whose
  /// letters are as wide.
  /// - Throws: ``DocumentProblem``; `SandboxProblem`; `CancellationError`.
  package func pdf(of word: [UInt8]) async throws -> [UInt8] {
    guard let build = OfficeTool.build else {
      throw DocumentProblem.notInstalled(package: OfficeTool.package)
    }
    let workspace = try await workspace()
    let (input, note) = try await queue.run {
      (
        try workspace.write(word, as: "document"),
        try workspace.write(Array(build.utf8), as: "note")
      )
    }
    let tool = OfficeTool.pdf(of: input, .word, in: workspace.output, note: note, limits.pdf)
    let outcome = try await run(tool, of: OfficeTool.package)
    // It says success of a file that it could not read, and leaves nothing.
    guard outcome.isSuccess,
      let bytes = try await result("input.pdf", in: workspace, limit: limits.pdf.fileSize)
    else { throw DocumentProblem.pdfFailed }
    return bytes
  }
}
