import Files
import MovementCore
import Web

/// What housekeeping removed, or would remove.
struct HousekeepingReport: Sendable, Equatable {
  var sessions = 0
  var invitations = 0
  var drafts = 0
  var uploads = 0
  var files = 0
  /// Of the files, in bytes.
  var bytes = 0

  var isEmpty: Bool { self == HousekeepingReport() }

  mutating func add(_ content: KeptContent) {
    files += 1
    bytes += content.size
  }
}

extension HousekeepingReport {
  /// A line for each kind of thing, with its number.
  func lines(_ retention: Retention, _ language: Language) -> [String] {
    let days = retention
    let rows: [(Phrase, Int)] = [
      (
        Phrase(
          vi: "Phiên đăng nhập đã kết thúc quá \(days.sessions) ngày",
          en: "Sessions that ended more than \(days.sessions) days ago"), sessions
      ),
      (
        Phrase(
          vi: "Thư mời đã dùng hoặc hết hiệu lực quá \(days.invitations) ngày",
          en: "Invitations used, void or expired for more than \(days.invitations) days"),
        invitations
      ),
      (
        Phrase(
          vi: "Bản nháp không sửa quá \(days.drafts) ngày, phong trào cũng đã kết thúc quá "
            + "\(days.drafts) ngày",
          en: "Drafts untouched for more than \(days.drafts) days, as long after the movement's end"
        ), drafts
      ),
      (
        Phrase(
          vi: "Lượt tải tệp dở dang quá \(24 * days.uploads) giờ",
          en: "Uploads unfinished for more than \(24 * days.uploads) hours"), uploads
      ),
      (
        Phrase(
          vi: "Tệp không thuộc bản nháp hay sản phẩm nào quá \(24 * days.files) giờ",
          en: "Files that no draft or deliverable has had for more than \(24 * days.files) hours"),
        files
      ),
    ]
    var lines = rows.map { "  \($0[language]): \(grouped($1, language))" }
    if files > 0 { lines[rows.count - 1] += " (\(fileSize(bytes, language)))" }
    return lines
  }
}
