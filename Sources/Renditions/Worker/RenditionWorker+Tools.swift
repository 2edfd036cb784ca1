import BlockingWork
import Files
import Glibc
import Sandbox

extension RenditionWorker {
  /// Runs a tool that has to succeed.
  /// - Parameter package: Where its program comes from.
  @discardableResult
  func run(_ tool: EnclosedTool, of package: String) async throws -> ToolOutcome {
    let outcome: ToolOutcome
    do {
      outcome = try await sandbox.run(tool)
    } catch SandboxProblem.notInstalled(tool.program) {
      throw RenditionProblem.notInstalled(package: package)
    }
    if let limit = outcome.limit { throw RenditionProblem.tooCostly(limit) }
    guard outcome.isSuccess else {
      throw outcome.errors.contains("Incorrect password")
        ? RenditionProblem.locked : RenditionProblem.notReadable
    }
    return outcome
  }

  func workspace() async throws -> Workspace {
    let folder = folder
    return try await queue.run { try folder.makeWorkspace() }
  }

  /// What a tool left under a name.
  func result(_ name: String, in workspace: Workspace) async throws -> [UInt8] {
    let limit = limits.cleanSize
    let bytes = try await queue.run {
      try PlainFile.read("\(workspace.output)/\(name)", limit: limit)
    }
    guard let bytes else { throw RenditionProblem.notReadable }
    return bytes
  }
}
