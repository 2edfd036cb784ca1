package import MovementCore
import Store
import TableFile

/// `lantoa sweep`: housekeeping by hand, also beside a server that runs.
package struct HousekeepingCommand: Sendable {
  package var location: String
  /// The folder of what people attach; nil for `files` beside the database.
  package var files: String?
  /// Say what would go, and remove nothing.
  package var isDryRun: Bool
  package var language: Language

  package init(location: String, files: String? = nil, isDryRun: Bool, language: Language) {
    self.location = location
    self.files = files
    self.isDryRun = isDryRun
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      // A database that is not there is a mistyped name here, not a new database.
      try await OpenStore.check(location)
      let open = try OpenStore(location, files: files, access: .readWrite)
      defer { open.close() }
      if isDryRun { try await open.store.checkVersion() } else { try await open.store.migrate() }
      let housekeeping = Housekeeping(store: open.store, files: try await open.checkedFiles())
      let now = WallClock.instant()
      let report =
        isDryRun ? try await housekeeping.preview(at: now) : try await housekeeping.run(at: now)
      let head =
        isDryRun
        ? Phrase(
          vi: "Sẽ dọn (chưa xóa gì, bỏ --dry-run để xóa):",
          en: "Would remove (nothing is removed yet; leave --dry-run out to do it):")
        : Phrase(vi: "Đã dọn:", en: "Removed:")
      var output = console.output
      for line in [head[language]] + report.lines(housekeeping.retention, language) {
        output.append(line + "\n")
      }
      try output.flush()
      return .success
    }
  }
}
