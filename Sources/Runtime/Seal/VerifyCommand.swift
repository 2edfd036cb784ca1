package import MovementCore
import Secrets
import Store
import TableFile

/// `lantoa verify`: holds the record against itself, its seals, what is now, and the files.
package struct VerifyCommand: Sendable {
  package var location: String
  /// The folder of what people attach; nil for `files` beside the database.
  package var files: String?
  /// Where the key that seals is; nil for `seal.key` beside the folder of files.
  package var sealKey: String?
  /// The public keys that count, as files or as text; none for the one beside the key that seals.
  package var keys: [String]
  /// Closes the record first.
  package var seals: Bool
  /// Goes on with a key that is another one than before.
  package var acceptsNewKey: Bool
  /// A root that an office kept.
  package var root: String?
  package var language: Language

  package init(
    location: String, files: String? = nil, sealKey: String? = nil, keys: [String] = [],
    seals: Bool = false, acceptsNewKey: Bool = false, root: String? = nil, language: Language
  ) {
    self.location = location
    self.files = files
    self.sealKey = sealKey
    self.keys = keys
    self.seals = seals
    self.acceptsNewKey = acceptsNewKey
    self.root = root
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let root = try root.map { text in
        guard let root = Seal.root(typed: text) else { throw SealKeyProblem.noRoot(text) }
        return root
      }
      // A database that is not there is a mistyped name here, not a new database.
      try await OpenStore.check(location)
      let open = try OpenStore(
        location, files: files, access: seals ? .readWrite : .readOnly,
        longest: .long)
      defer { open.close() }
      try await open.store.checkVersion()
      let key = (sealKey ?? open.sealKeyPath).map { SealKeyFile(path: $0) }
      if seals {
        guard let key else { throw FilesFolderProblem.notNamed }
        try await Sealing(store: open.store, key: key).run(acceptsNewKey: acceptsNewKey)
      }
      let pinned = try PinnedKeys(named: keys, beside: key)
      let options = VerificationOptions(
        keys: pinned.keys, roots: try key.map { try SealLog(path: $0.logPath).roots() } ?? [:])
      let (result, files) = try await RecordVerifying(
        store: open.store, files: try open.filesIfThere()
      ).run(options)
      let sought = try await sought(root, in: open.store)
      let report = VerificationReport(
        verification: result, files: files, isPinned: pinned.keys != nil, sought: sought)
      var output = console.output
      for line in report.lines(language) { output.append(line + "\n") }
      try output.flush()
      return report.isGood ? .success : .problems
    }
  }

  private func sought(
    _ root: String?, in store: MovementStore
  ) async throws -> VerificationReport.Sought? {
    guard let root else { return nil }
    return try await store.seal(root: root).map { .found($0) } ?? .missing
  }
}

/// The public keys that seals have to be made with.
private struct PinnedKeys {
  /// Nil if nobody named one and none lies beside the key that seals.
  let keys: Set<PublicKey>?

  init(named: [String], beside key: SealKeyFile?) throws {
    if !named.isEmpty {
      keys = Set(try named.map(Self.read))
    } else if let path = key?.publicPath, InputFile.exists(path) {
      keys = [try Self.read(path)]
    } else {
      keys = nil
    }
  }

  private static func read(_ text: String) throws -> PublicKey {
    if let key = PublicKey(text: text) { return key }
    guard InputFile.exists(text) else { throw SealKeyProblem.noPublicKey(text) }
    let content = String(decoding: try InputFile.read(text, limit: 1_000), as: UTF8.self)
    guard let key = PublicKey(text: String(content.prefix { !$0.isWhitespace })) else {
      throw SealKeyProblem.noPublicKey(text)
    }
    return key
  }
}
