import BlockingWork
import Files
import Glibc
import LibreOffice
package import Sandbox

/// What can be made on this machine.
package struct RenditionAvailability: Sendable, Equatable {
  /// Why no tool can be run at all; nil if they can.
  package let problem: SandboxProblem?
  /// The packages that are missing: without `libvips-tools` no picture is taken, without
  /// `poppler-utils` no page is shown, without `libreoffice-writer-nogui` none of text documents.
  package let missing: [String]
}

extension RenditionWorker {
  package func availability() async -> RenditionAvailability {
    let programs = [
      (VipsTool.program, VipsTool.package), (PopplerTool.program, PopplerTool.package),
      (OfficeTool.program, OfficeTool.package),
    ]
    return RenditionAvailability(
      problem: await sandbox.availability(),
      missing: programs.filter { access($0.0, X_OK) != 0 }.map(\.1))
  }

  /// Removes all that was made of files that were removed.
  /// - Returns: How many.
  @discardableResult
  package func remove(_ hashes: [String]) async throws -> Int {
    let folder = folder
    return try await queue.run { try hashes.reduce(0) { $0 + (try folder.removeAll(of: $1)) } }
  }

  /// Removes what was made of files that are gone, and what tools left behind when the program was
  /// stopped in their midst.
  ///
  /// - Parameter moment: Seconds since 1970; a day ago is safe.
  /// - Returns: How many.
  @discardableResult
  package func sweep(olderThan moment: Int64) async throws -> Int {
    let folder = folder
    let path = files.path
    return try await queue.run {
      folder.removeTemporaries(olderThan: moment)
        + folder.removeOrphans { FileFolder.has($0, in: path) }
    }
  }
}
