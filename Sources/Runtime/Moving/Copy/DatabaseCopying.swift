package import MovementCore
import SQL
import Store
import TableFile

/// `lantoa copy`: copies a database into a new one, which may be of another engine. The folder of
/// files stays where it is.
package struct DatabaseCopying: Sendable {
  package var source: String
  package var target: String
  package var language: Language

  package init(source: String, target: String, language: Language) {
    self.source = source
    self.target = target
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let progress = Progress(console: console, language: language)
      let open = try OpenStore(source, access: .readOnly, longest: .long)
      defer { open.close() }
      let new = try await NewDatabase(target)
      let summary: DatabaseSummary
      do {
        summary = try await progress.clearing {
          try await open.store.copy(into: new.store) { progress.show(CopyWords.progress($0)) }
        }
      } catch {
        new.discard()
        throw error
      }
      defer { new.close() }
      var output = console.output
      for line in [Self.head(summary)[language]] + CopyWords.tables(summary, language) {
        output.append(line + "\n")
      }
      output.append(Self.files[language] + "\n")
      let status = try await Self.check(new.store, &output, language)
      try output.flush()
      return status
    }
  }

  /// Finishes the record of a database that was written, and looks at it.
  static func check(
    _ store: MovementStore, _ output: inout OutputBuffer, _ language: Language
  ) async throws -> ExitStatus {
    guard try await store.isUpToDate() else {
      output.append(older[language] + "\n")
      return .success
    }
    try await store.numberCopiedChanges()
    let verification = try await store.verify()
    output.append(CopyWords.record(verification)[language] + "\n")
    return verification.isIntact ? .success : .problems
  }

  private static func head(_ summary: DatabaseSummary) -> Phrase {
    Phrase(
      vi: "Đã chép \(grouped(summary.rows, .vietnamese)) dòng của \(summary.tables.count) bảng; "
        + "đọc lại toàn bộ, đích giống nguồn:",
      en: "Copied \(grouped(summary.rows, .english)) rows of \(summary.tables.count) tables; read "
        + "again in full, the target is as the source:")
  }

  private static let files = Phrase(
    vi: "Tệp đính kèm không được chép: thư mục tệp vẫn ở chỗ cũ, hãy nêu bằng --files khi chạy với "
      + "cơ sở dữ liệu mới.",
    en: "Attached files were not copied: their folder stays where it is; name it by --files when "
      + "you run the new database.")

  private static let older = Phrase(
    vi: "Cơ sở dữ liệu ở phiên bản cũ nên chưa kiểm tra nhật ký; hãy chạy “lantoa migrate”.",
    en: "The database is of an older version, so its record was not checked; run `lantoa migrate`.")
}
