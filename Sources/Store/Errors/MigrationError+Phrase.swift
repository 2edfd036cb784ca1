package import MovementCore
package import SQL

extension MigrationError: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .newerDatabase(let found, let known):
      Phrase(
        vi: "Cơ sở dữ liệu (phiên bản \(found)) mới hơn chương trình này (biết đến phiên bản "
          + "\(known)); hãy dùng chương trình mới hơn.",
        en: "The database (version \(found)) is newer than this program (which knows version "
          + "\(known)); use a newer program.")
    case .olderDatabase(let found, let known):
      Phrase(
        vi: "Cơ sở dữ liệu còn ở phiên bản \(found), chương trình cần phiên bản \(known); chạy "
          + "“lantoa migrate” để nâng cấp.",
        en: "The database is still at version \(found), the program needs version \(known); run "
          + "`lantoa migrate` to bring it up to date.")
    case .emptyDatabase:
      Phrase(
        vi: "Cơ sở dữ liệu còn trống; hãy nạp một kế hoạch bằng “lantoa load”.",
        en: "The database is empty; load a plan with `lantoa load`.")
    case .foreignDatabase:
      Phrase(
        vi: "Đây là cơ sở dữ liệu của một chương trình khác; chưa ghi gì vào đó.",
        en: "This is the database of another program; nothing was written to it.")
    case .brokenRecord:
      Phrase(
        vi: "Bảng ghi phiên bản trong cơ sở dữ liệu không liền mạch; hãy khôi phục từ bản sao lưu.",
        en: "The database's record of its versions has a gap; restore it from a backup.")
    case .unfinishedCopy:
      Phrase(
        vi: "Cơ sở dữ liệu này mới được chép hoặc khôi phục dở dang, không dùng được; hãy xóa đi "
          + "rồi chép hoặc khôi phục lại.",
        en: "This database is what a copy or a restore left behind halfway, and of no use; delete "
          + "it, then copy or restore again.")
    }
  }
}
