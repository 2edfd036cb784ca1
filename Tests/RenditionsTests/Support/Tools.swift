import Dispatch
import Foundation
import Testing

/// Programs that make what tests need, and look at what came out, without any walls.
enum Tools {
  struct Failure: Error { let said: String }

  /// Waits on a thread of its own, so that tests that run beside go on.
  @discardableResult
  static func run(_ program: String, _ arguments: String...) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "tools").async {
        continuation.resume(with: Result { try wait(program, arguments) })
      }
    }
  }

  private static func wait(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(said: said) }
    return said
  }

  /// Gives a tool a file of these bytes and the place for another; gives what it wrote there.
  static func convert(
    _ bytes: [UInt8], _ ending: String, to target: String,
    _ run: (String, String) async throws -> Void
  ) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("in." + ending)
    let output = folder.appendingPathComponent("out." + target)
    try Data(bytes).write(to: input)
    try await run(input.path, output.path)
    return try Array(Data(contentsOf: output))
  }

  /// All that vips says of a picture.
  static func header(_ bytes: [UInt8], _ ending: String) async throws -> String {
    var said = ""
    _ = try await convert(bytes, ending, to: "x") { input, output in
      said = try await run("/usr/bin/vipsheader", "-a", input)
      try Data().write(to: URL(fileURLWithPath: output))
    }
    return said
  }
}
