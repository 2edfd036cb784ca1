import MovementCore
import Store
import Web

/// What is said of a backup.
enum BackupWords {
  static func files(_ count: Int) -> Phrase {
    Phrase(
      vi: "Tệp đính kèm: \(grouped(count, .vietnamese))…",
      en: "Attached files: \(grouped(count, .english))…")
  }

  static let checking = Phrase(
    vi: "Đang đọc lại để kiểm tra…", en: "Reading it again to check it…")

  /// What a backup holds, a line for each thing.
  static func lines(_ manifest: BackupManifest, _ language: Language) -> [String] {
    let (database, files) = (manifest.database, manifest.files)
    let engine = database.engine == "postgres" ? "PostgreSQL" : "SQLite"
    var lines = [
      Phrase(
        vi: "Lập lúc \(manifest.madeAt) từ \(engine), chương trình \(manifest.program), cơ sở dữ "
          + "liệu phiên bản \(database.summary.version)",
        en: "Made at \(manifest.madeAt) from \(engine), program \(manifest.program), database "
          + "version \(database.summary.version)"),
      Phrase(
        vi: "Cơ sở dữ liệu: \(grouped(database.summary.rows, .vietnamese)) dòng trong "
          + "\(database.summary.tables.count) bảng",
        en: "Database: \(grouped(database.summary.rows, .english)) rows in "
          + "\(database.summary.tables.count) tables"),
    ]
    if let last = database.lastChange {
      lines.append(
        Phrase(
          vi: "Nhật ký đến dòng \(grouped(Int(last), .vietnamese))",
          en: "Record up to line \(grouped(Int(last), .english))"))
    }
    lines.append(
      Phrase(
        vi: "Tệp đính kèm: \(grouped(files.count, .vietnamese)) "
          + "(\(fileSize(files.bytes, .vietnamese)))",
        en: "Attached files: \(grouped(files.count, .english)) "
          + "(\(fileSize(files.bytes, .english)))"))
    return lines.map { "  " + $0[language] }
  }

  /// What is said of files that are not in it; nil if all are.
  static func unreadable(_ files: BackupManifest.Files) -> Phrase? {
    guard let first = files.unreadable.first else { return nil }
    let count = files.unreadable.count
    return Phrase(
      vi:
        "Chú ý: \(grouped(count, .vietnamese)) tệp đính kèm có trong cơ sở dữ liệu nhưng bị thiếu "
        + "hoặc hỏng trong thư mục tệp, nên không có trong bản sao lưu. Tệp đầu tiên: \(first).",
      en: "Note: attached files that the database names, but that are missing or damaged in their "
        + "folder, and so are not in the backup: \(grouped(count, .english)). The first: \(first).")
  }
}
