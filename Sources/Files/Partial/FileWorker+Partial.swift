import BlockingWork

extension FileWorker {
  /// As `FileFolder.partial(_:)`.
  package func partial(_ id: String) async throws -> AsyncPartial {
    AsyncPartial(file: try await run { try $0.partial(id) }, worker: self)
  }

  /// As `FileFolder.readPartial(_:)`.
  package func readPartial(_ id: String) async throws -> AsyncFile {
    file(try await run { try $0.readPartial(id) })
  }

  /// As `FileFolder.removePartial(_:)`.
  @discardableResult
  package func removePartial(_ id: String) async throws -> Bool {
    try await run { try $0.removePartial(id) }
  }

  /// As `FileFolder.partials(untouchedSince:)`.
  package func partials(untouchedSince moment: Int64) async throws -> [String] {
    try await run { try $0.partials(untouchedSince: moment) }
  }
}

/// What has come so far of a file, added to without holding up Swift's pool.
package struct AsyncPartial: Sendable {
  let file: PartialFile
  let worker: FileWorker

  /// As `PartialFile.append(_:at:)`; waits a moment for somebody else who adds.
  package func append(_ bytes: [UInt8], at offset: Int) async throws -> PartialFile.Appending {
    let file = file
    for _ in 0..<20 {
      let appending = try await worker.run { _ in try file.append(bytes, at: offset) }
      guard appending == .locked else { return appending }
      try await Task.sleep(for: .milliseconds(50))
    }
    return .locked
  }

  /// As `PartialFile.sync()`.
  package func sync() async throws -> Int {
    let file = file
    return try await worker.run { _ in try file.sync() }
  }
}
