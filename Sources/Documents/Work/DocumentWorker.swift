import BlockingWork
package import Sandbox

/// Makes Word files of templates, and PDF of Word files.
///
/// Whatever reads a file that somebody sent does so in a ``ToolSandbox``; this program itself never
/// does. Nothing is kept: what is made is handed over.
package final class DocumentWorker: Sendable {
  let limits: DocumentLimits
  let sandbox: ToolSandbox
  /// Where its tools write.
  private let folder: String
  /// The program that fills templates, written down once for as long as this lives.
  private let program: Workspace
  /// Disks are waited for on threads of its own.
  let queue = WorkQueue(label: "lantoa.documents", atOnce: 2)

  /// - Parameter folder: One that is there; what tools write lies in it for the time of their work.
  /// - Throws: `PlainFile.Failure`.
  package init(
    folder: String, limits: DocumentLimits = DocumentLimits(), sandbox: ToolSandbox = ToolSandbox()
  ) throws {
    self.folder = folder
    self.limits = limits
    self.sandbox = sandbox
    program = try Workspace(in: folder)
    for (name, text) in WordTool.files { _ = try program.write(text, as: name) }
  }

  /// Where ``WordTool/files`` lie.
  var programFolder: String { program.path }

  func workspace() async throws -> Workspace {
    let folder = folder
    return try await queue.run { try Workspace(in: folder) }
  }

  /// Runs a tool and tells which limit it met.
  /// - Parameter package: Where its program comes from.
  func run(_ tool: EnclosedTool, of package: String) async throws -> ToolOutcome {
    let outcome: ToolOutcome
    do {
      outcome = try await sandbox.run(tool)
    } catch SandboxProblem.notInstalled(tool.program) {
      throw DocumentProblem.notInstalled(package: package)
    }
    if let limit = outcome.limit { throw DocumentProblem.tooCostly(limit) }
    return outcome
  }

  /// What a tool left under a name; nil if it left nothing.
  func result(_ name: String, in workspace: Workspace, limit: Int) async throws -> [UInt8]? {
    try await queue.run { try PlainFile.read("\(workspace.output)/\(name)", limit: limit) }
  }
}
