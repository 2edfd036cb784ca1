import MovementCore
import Web

/// Why a backup could not be made or brought back.
enum BackupProblem: Error, Hashable {
  /// A file with the name of the backup is there.
  case exists(String)
  /// Another program is writing the same backup.
  case inUse(String)
  /// There is no file with that name, or it may not be opened.
  case cannotOpen(String, reason: String)
  /// The folder of files is not there.
  case noFolder(String)
  /// It is something else.
  case notABackup(String)
  /// A newer version of the program made it.
  case newerFormat
  /// It was cut, or changed; the part in which that was noticed.
  case damaged(part: String)
  /// It has a part that belongs to no backup.
  case foreignPart(String)
  /// The disk has not enough room.
  case noRoom(folder: String, needed: Int, available: Int)
  /// Something else is in the folder of files that is to be restored into.
  case filesNotEmpty(String)
  /// A file could not be written or read.
  case system(String)
}

extension BackupProblem: PhrasedError {
  var phrase: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        vi: "Đã có tệp \(path); hãy chọn tên khác, hoặc thêm --force để thay thế. Chưa ghi gì cả.",
        en: "There is a file \(path) already; choose another name, or add --force to replace it. "
          + "Nothing was written.")
    case .inUse(let path):
      Phrase(
        vi: "Một chương trình khác đang ghi bản sao lưu \(path); hãy đợi rồi thử lại.",
        en: "Another program is writing the backup \(path); wait and try again.")
    case .cannotOpen(let path, let reason):
      Phrase(
        vi: "Không mở được \(path) (\(reason)); hãy kiểm tra tên và quyền của tệp.",
        en: "\(path) cannot be opened (\(reason)); check its name and permissions.")
    case .noFolder(let path):
      Phrase(
        vi: "Không có thư mục tệp đính kèm ở \(path); hãy nêu đúng bằng --files. Chưa sao lưu gì "
          + "cả.",
        en: "There is no folder of attached files at \(path); name the right one by --files. "
          + "Nothing was backed up.")
    case .notABackup(let path):
      Phrase(
        vi: "\(path) không phải là bản sao lưu của Lan Toả; chưa khôi phục gì cả.",
        en: "\(path) is no backup of Lan Toả; nothing was restored.")
    case .newerFormat:
      Phrase(
        vi: "Bản sao lưu do phiên bản mới hơn của chương trình tạo ra; hãy dùng chương trình mới "
          + "hơn. Chưa khôi phục gì cả.",
        en: "A newer version of the program made this backup; use a newer program. Nothing was "
          + "restored.")
    case .damaged(let part):
      Phrase(
        vi: "Bản sao lưu bị cắt cụt hoặc đã bị thay đổi (ở phần \(part)); hãy dùng bản khác.",
        en: "The backup was cut or changed (in the part \(part)); use another one.")
    case .foreignPart(let name):
      Phrase(
        vi: "Trong bản sao lưu có phần lạ (\(Self.shown(name))); không khôi phục từ tệp này.",
        en: "The backup has a part that does not belong there (\(Self.shown(name))); it is not "
          + "restored.")
    case .noRoom(let folder, let needed, let available):
      Phrase(
        vi: "Không đủ chỗ trong \(folder): cần \(fileSize(needed, .vietnamese)), còn "
          + "\(fileSize(available, .vietnamese)). Hãy giải phóng dung lượng rồi thử lại.",
        en: "There is not enough room in \(folder): \(fileSize(needed, .english)) are needed, "
          + "\(fileSize(available, .english)) are left. Make room and try again.")
    case .filesNotEmpty(let path):
      Phrase(
        vi: "Thư mục \(path) đã có tệp không thuộc bản sao lưu này; hãy nêu một thư mục khác bằng "
          + "--files. Chưa khôi phục gì cả.",
        en: "The folder \(path) holds files that do not belong to this backup; name another one by "
          + "--files. Nothing was restored.")
    case .system(let detail):
      Phrase(
        vi: "Không đọc hoặc ghi được tệp: \(detail).",
        en: "A file cannot be read or written: "
          + "\(detail).")
    }
  }

  /// A name from somebody else's archive, safe for a terminal.
  private static func shown(_ name: String) -> String {
    let plain = name.unicodeScalars.prefix(80).map { scalar in
      scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        ? "?" : String(scalar)
    }
    return "“" + plain.joined() + "”"
  }
}
