import ArgumentParser
import Runtime
import Synchronization

@testable import lantoa

/// What a command gave.
struct Outcome: Equatable {
  var output = ""
  var aside = ""
  var code: Int32 = 0
}

/// Runs the command with these arguments, without a process.
func lantoa(_ arguments: [String], isTerminal: Bool = false, width: Int? = nil) async -> Outcome {
  let output = Sink()
  let aside = Sink()
  let console = Console(
    write: { output.append($0) }, writeAside: { aside.append($0) }, isTerminal: isTerminal,
    asideIsTerminal: isTerminal, width: width)
  var outcome = Outcome()
  do {
    var command = try Lantoa.parseAsRoot(arguments)
    if let command = command as? any ConsoleCommand {
      outcome.code = await command.run(on: console).rawValue
    } else {
      try command.run()
    }
  } catch {
    outcome.code = Lantoa.exitCode(for: error).rawValue
    outcome.aside = Lantoa.fullMessage(for: error)
  }
  outcome.output += output.text
  outcome.aside += aside.text
  return outcome
}

/// Collects what is written.
private final class Sink: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func append(_ piece: [UInt8]) { bytes.withLock { $0 += piece } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}
