import Foundation
import Synchronization
import TestDatabases
import Testing

@testable import Runtime

/// `lantoa serve` as a process of its own, for one test.
final class ServedProcess: Sendable {
  let port: Int
  private let process: Process
  private let errors: Pipe

  /// Starts it over an empty database, and waits until it says where it is.
  static func start(
    over database: TestDatabase, _ flags: [String] = []
  ) async throws -> ServedProcess {
    let process = Process()
    process.executableURL = URL(filePath: ProgramPath.current).deletingLastPathComponent()
      .appending(path: "lantoa")
    process.arguments = ["serve", "--port", "0", "--language", "en"] + flags
    process.environment = ProcessInfo.processInfo.environment.merging([
      "LANTOA_DATABASE": database.location, "LANTOA_FILES": database.folder + "/files",
    ]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var said = ""
        // Ends with the line, or with the program.
        while !said.contains("(stop"),
          let piece = String(
            data: output.fileHandleForReading.availableData, encoding: .utf8), !piece.isEmpty
        { said += piece }
        continuation.resume(returning: said)
      }
    }
    let port = said.split(separator: "(stop").first?.split(separator: ":").last?
      .prefix { $0.isNumber }
    return ServedProcess(
      port: try #require(port.flatMap { Int($0) }, "\(said)"), process: process, errors: errors)
  }

  private init(port: Int, process: Process, errors: Pipe) {
    self.port = port
    self.process = process
    self.errors = errors
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func terminate() { kill(process.processIdentifier, SIGTERM) }

  /// How it ended, and what it logged.
  func end() async -> (status: Int32, log: String) {
    let log = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { [errors] in
        continuation.resume(
          returning: String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self))
      }
    }
    process.waitUntilExit()
    return (process.terminationStatus, log)
  }
}
