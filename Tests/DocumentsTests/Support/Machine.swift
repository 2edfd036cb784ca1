import Dispatch
import Foundation

/// Programs that make what tests need, and look at what came out, without any walls.
enum Machine {
  struct Failure: Error { let said: String }

  /// What a program says. Waits on a thread of its own, so that tests that run beside go on.
  static func run(_ program: String, _ arguments: [String]) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "machine").async {
        continuation.resume(with: Result { try wait(program, arguments) })
      }
    }
  }

  private static func wait(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(said: said) }
    return said
  }
}
