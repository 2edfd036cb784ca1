import Synchronization

/// Runs tools that read what strangers sent, each in a room of its own: without network, without
/// the machine's files, under limits; so many at a time, the others wait in a line.
///
/// A tool that is taken over by the file it reads can do no more than write nonsense into the
/// folder of its output. No shell is involved anywhere.
package final class ToolSandbox: Sendable {
  private let line: WaitingLine
  private let count = Atomic(0)

  /// How many tools were started.
  package var started: Int { count.load(ordering: .relaxed) }

  /// - Parameter atOnce: How many tools run at a time.
  package init(atOnce: Int = 2) { line = WaitingLine(atOnce: atOnce) }

  /// Runs a tool when its turn has come, until it ends or is stopped. When this returns, the tool
  /// and whatever it started are over. A task that is cancelled leaves the line, or stops the tool.
  ///
  /// - Throws: ``SandboxProblem`` if it could not be started; `CancellationError`.
  package func run(_ tool: EnclosedTool) async throws -> ToolOutcome {
    for program in [SystemTools.bubblewrap, SystemTools.prlimit, tool.program]
    where !SystemTools.isThere(program) { throw SandboxProblem.notInstalled(program) }
    return try await line.turn {
      count.add(1, ordering: .relaxed)
      return try await ToolRun(tool: tool).outcome()
    }
  }

  /// Why no tool can be run here; nil if one can. Runs a harmless one.
  package func availability() async -> SandboxProblem? {
    let tool = EnclosedTool(program: "/usr/bin/true", arguments: [], limits: .small)
    do {
      let outcome = try await run(tool)
      guard outcome.isSuccess else {
        return .notPermitted(outcome.errors.isEmpty ? "\(outcome.end)" : outcome.errors)
      }
      return nil
    } catch let problem as SandboxProblem {
      return problem
    } catch {
      return .notPermitted("\(type(of: error))")
    }
  }
}
