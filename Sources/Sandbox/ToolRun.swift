import Subprocess
import SystemPackage

/// One tool from its start to its end.
struct ToolRun {
  private enum Step: Sendable {
    case ended(ToolOutcome)
    case mustStop(ToolLimit)
  }

  /// How often the folder of the output is looked at.
  private static let pause = Duration.milliseconds(200)

  let tool: EnclosedTool

  /// Whichever comes first: its end, or a limit that nobody but us holds it to.
  func outcome() async throws -> ToolOutcome {
    try await withThrowingTaskGroup(of: Step.self) { group in
      group.addTask { .ended(try await ended()) }
      group.addTask { .mustStop(try await watch()) }
      let first = try await group.next()
      // Cancelling kills bubblewrap, and with it everything in its room; the group waits for that.
      group.cancelAll()
      while (try? await group.next()) != nil {}
      try Task.checkCancellation()
      switch first {
      case .ended(let outcome): return try checked(outcome)
      case .mustStop(let limit): return ToolOutcome(stopped: limit)
      case nil: throw CancellationError()
      }
    }
  }

  private func ended() async throws -> ToolOutcome {
    do {
      let filter = try SystemCallFilter.pipe(isEmpty: tool.isUnfiltered)
      let result = try await run(
        .path(FilePath(SystemTools.bubblewrap)), arguments: Arguments(Enclosure.arguments(tool)),
        environment: .custom([:]),
        input: .fileDescriptor(
          FileDescriptor(rawValue: filter), closeAfterSpawningProcess: true),
        output: .bytes(limit: tool.limits.speech), error: .bytes(limit: tool.limits.speech))
      let code =
        switch result.terminationStatus {
        case .exited(let code): Int(code)
        case .signaled(let signal): 128 + Int(signal)
        }
      return ToolOutcome(
        code: code, output: result.standardOutput, errors: result.standardError)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return ToolOutcome(stopped: .speech)
    }
  }

  /// Counts its naps instead of asking a clock: in a program that had no time for its tasks, a tool
  /// that ended long ago would be taken for one that never does.
  private func watch() async throws -> ToolLimit {
    var left = tool.limits.time
    while left > .zero {
      let nap = min(Self.pause, left)
      try await Task.sleep(for: nap)
      left -= nap
      guard let output = tool.output else { continue }
      if OutputFolder.isFuller(output, than: tool.limits.folderSize) { return .folderSize }
    }
    return .time
  }

  /// What bubblewrap and prlimit say of themselves is about the machine.
  private func checked(_ outcome: ToolOutcome) throws -> ToolOutcome {
    if outcome.end == .exited(1),
      ["bwrap: ", "prlimit: "].contains(where: outcome.errors.hasPrefix)
    {
      throw SandboxProblem.notPermitted(outcome.errors)
    }
    guard let output = tool.output, outcome.isSuccess,
      OutputFolder.isFuller(output, than: tool.limits.folderSize)
    else { return outcome }
    return ToolOutcome(stopped: .folderSize)
  }
}
