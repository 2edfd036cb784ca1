import Files
import Glibc
package import MovementCore

/// Why the folder of what people attach cannot be used.
package enum FilesFolderProblem: PhrasedError, Equatable {
  /// Nobody said where it is, and there is no database file beside which it could lie.
  case notNamed
  /// It bears the mark of another installation.
  case foreign(path: String)
  /// The database has files, and the folder is another one, or is not there.
  case missing(path: String)
  /// The system refuses what has to be done there.
  case unusable(path: String, reason: String)

  init(_ problem: FileProblem, path: String) {
    switch problem {
    case .system(_, let code): self = .unusable(path: path, reason: String(cString: strerror(code)))
    case .diskFull: self = .unusable(path: path, reason: String(cString: strerror(ENOSPC)))
    default: self = .unusable(path: path, reason: "\(problem)")
    }
  }

  package var phrase: Phrase {
    switch self {
    case .notNamed:
      Phrase(
        vi: "Thiếu --files THƯ_MỤC: với PostgreSQL cần cho biết tệp đính kèm nằm ở đâu. Nếu chạy "
          + "nhiều máy chủ, đó là một thư mục mà mọi máy chủ cùng dùng.",
        en: "--files FOLDER is missing: with PostgreSQL the folder of what people attach has to be "
          + "named. With several servers it is one folder that all of them use.")
    case .foreign(let path):
      Phrase(
        vi: "Thư mục tệp \(path) thuộc về một cơ sở dữ liệu khác; chưa ghi gì vào đó. Hãy kiểm tra "
          + "--files và --database.",
        en: "The folder of files \(path) belongs to another database; nothing was written to it. "
          + "Check --files and --database.")
    case .missing(let path):
      Phrase(
        vi:
          "Cơ sở dữ liệu có tệp đính kèm nhưng không thấy trong thư mục \(path). Có thể ổ đĩa mạng "
          + "chưa được gắn, hoặc --files chỉ nhầm chỗ; chưa ghi gì cả.",
        en: "The database has files, and they are not in the folder \(path). Perhaps a disk of the "
          + "network is not mounted, or --files names another place; nothing was written.")
    case .unusable(let path, let reason):
      Phrase(
        vi:
          "Không dùng được thư mục tệp \(path) (\(reason)). Hãy kiểm tra quyền và dung lượng của ổ "
          + "đĩa.",
        en: "The folder of files \(path) cannot be used (\(reason)). Check its permissions and the "
          + "room on its disk.")
    }
  }
}
