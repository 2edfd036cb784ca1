import Foundation
import Testing

/// A folder that is there for one test, and empty at its start.
enum ScratchFolder {
  @TaskLocal static var path = ""

  static func file(_ name: String = "test.db") -> String { path + "/" + name }
}

struct ScratchFolderTrait: TestTrait, SuiteTrait, TestScoping {
  let isRecursive = true

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await ScratchFolder.$path.withValue(folder.path, operation: function)
  }
}

extension Trait where Self == ScratchFolderTrait {
  /// Gives each test (each case of a parameterised one) a folder of its own.
  static var scratchFolder: Self { Self() }
}
