package import Files
import Secrets
package import Store

/// Holds the database and the folder of files against the record.
package struct RecordVerifying: Sendable {
  package let store: MovementStore
  /// Nil if there is no folder: then every file is missing.
  package let files: FileWorker?

  package init(store: MovementStore, files: FileWorker?) {
    self.store = store
    self.files = files
  }

  /// - Returns: What came out, and how many files were looked at.
  package func run(
    _ options: VerificationOptions = VerificationOptions()
  ) async throws -> (verification: Verification, files: Int) {
    var result = try await store.verify(against: options)
    var (last, count) = ("", 0)
    while true {
      let named = try await store.namedFiles(after: last)
      for file in named {
        if let problem = try await problem(of: file) {
          result.add(Finding(.file(hash: file.hash, name: file.name), problem))
        }
      }
      count += named.count
      guard let end = named.last else { return (result, count) }
      last = end.hash
    }
  }

  private func problem(of named: NamedFile) async throws -> Finding.Problem? {
    guard let files else { return .removed }
    do {
      let file = try await files.open(named.hash)
      guard Int64(file.size) == named.size else { return .altered }
      var digest = SHA256Stream()
      var offset = 0
      while offset < file.size {
        let piece = try await file.read(at: offset, count: 1 << 20)
        guard !piece.isEmpty else { return .altered }
        digest.update(piece)
        offset += piece.count
      }
      return digest.finish().hexadecimal == named.hash ? nil : .altered
    } catch FileProblem.noSuchFile {
      return .removed
    }
  }
}
