package import MovementCore

/// Why a database could not be copied. What was in the target before is as it was.
package enum CopyProblem: Error, Hashable, Sendable {
  /// Something is in the database that is to be copied into.
  case targetNotEmpty
  /// The source has a table of which the program knows nothing.
  case unknownTable(String)
  /// The source has other columns than its version says.
  case otherColumns(table: String)
  /// The connection to the source was lost, and with it its state of one moment.
  case viewLost
  /// What was written was read again, and is not what the source has.
  case differs(table: String)
}

extension CopyProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .targetNotEmpty:
      Phrase(
        vi: "Cơ sở dữ liệu đích không trống; hãy nêu một cơ sở dữ liệu mới, chưa có bảng nào. "
          + "Chưa ghi gì cả.",
        en: "The target database is not empty; name a new one without any tables. Nothing was "
          + "written.")
    case .unknownTable(let name):
      Phrase(
        vi: "Cơ sở dữ liệu nguồn có bảng “\(name)” mà chương trình không biết, nên không chép được "
          + "trọn vẹn; hãy chuyển bảng đó đi nơi khác. Chưa chép gì cả.",
        en: "The source has a table “\(name)” that the program does not know, so a copy would not "
          + "be complete; move it elsewhere. Nothing was copied.")
    case .otherColumns(let table):
      Phrase(
        vi: "Bảng “\(table)” của cơ sở dữ liệu nguồn có các cột khác với phiên bản của nó: đã bị "
          + "chương trình khác sửa. Chưa chép gì cả.",
        en: "The table “\(table)” of the source has other columns than its version has: another "
          + "program changed it. Nothing was copied.")
    case .viewLost:
      Phrase(
        vi: "Mất kết nối với cơ sở dữ liệu nguồn khi đang chép; hãy chép lại từ đầu. Cơ sở dữ liệu "
          + "đích lại trống như trước.",
        en: "The connection to the source was lost while copying; begin again. The target is empty "
          + "again.")
    case .differs(let table):
      Phrase(
        vi: "Đọc lại thì bảng “\(table)” ở đích không giống ở nguồn; đã xóa phần đã chép. Hãy chép "
          + "lại; nếu vẫn lỗi, hãy kiểm tra đĩa.",
        en: "Read again, the table “\(table)” of the target is not as in the source; what was "
          + "copied is removed. Copy again; if it stays, check the disk.")
    }
  }
}
