import ArgumentParser
import Runtime

/// A command that does its work on a console, so that tests can give it one of their own.
protocol ConsoleCommand: AsyncParsableCommand {
  func run(on console: Console) async -> ExitStatus
}

extension ConsoleCommand {
  mutating func run() async throws {
    let status = await run(on: .process())
    if status != .success { throw ExitCode(status.rawValue) }
  }
}
