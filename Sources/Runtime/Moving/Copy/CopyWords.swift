import MovementCore
import Store

/// What is said of a copy.
enum CopyWords {
  static func progress(_ progress: CopyProgress) -> Phrase {
    func count(_ language: Language) -> String {
      grouped(progress.rows, language) + " / " + grouped(progress.total, language)
    }
    return Phrase(
      vi: "Đang chép cơ sở dữ liệu: \(count(.vietnamese)) dòng…",
      en: "Copying the database: \(count(.english)) rows…")
  }

  /// A line for each table.
  static func tables(_ summary: DatabaseSummary, _ language: Language) -> [String] {
    let width = summary.tables.map(\.name.count).max() ?? 0
    return summary.tables.map { table in
      let gap = String(repeating: " ", count: width - table.name.count)
      return "  \(table.name)\(gap)  \(grouped(table.rows, language))"
    }
  }

  /// What the look at the record says of a database that was written.
  static func record(_ verification: Verification) -> Phrase {
    if let first = verification.findings.first?.phrase {
      let others = verification.findingCount - 1
      return Phrase(
        vi: "Nhật ký không còn nguyên vẹn; chỗ đầu tiên: " + first.vietnamese
          + (others > 0 ? " (và \(grouped(others, .vietnamese)) chỗ khác)" : "")
          + "; nguồn cũng như vậy.",
        en: "The record is not intact; the first place: " + first.english
          + (others > 0 ? " (and \(grouped(others, .english)) more)" : "")
          + "; so it is in the source.")
    }
    let (all, old) = (Int(verification.lines), Int(verification.linesWithoutDigest))
    return Phrase(
      vi: "Nhật ký nguyên vẹn: \(grouped(all - old, .vietnamese)) dòng có mã kiểm tra, "
        + "\(grouped(old, .vietnamese)) dòng cũ chưa có.",
      en: "The record is intact: lines with a digest: \(grouped(all - old, .english)), "
        + "older ones without: \(grouped(old, .english)).")
  }
}
