package import MovementCore
package import SQL

extension SQLError: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .cannotOpen(let path, let problem): problem.phrase(path: path)
    case .unreachable(let place, let detail):
      Phrase(
        vi: "Không kết nối được với cơ sở dữ liệu \(place) (\(detail)); chưa ghi gì cả. Hãy kiểm "
          + "tra máy chủ cơ sở dữ liệu và địa chỉ, rồi thử lại.",
        en: "The database \(place) cannot be reached (\(detail)); nothing was written. Check its "
          + "server and the address, then try again.")
    case .outcomeUnknown:
      Phrase(
        vi:
          "Mất kết nối với cơ sở dữ liệu đúng lúc đang lưu nên không biết đã lưu hay chưa; hãy xem "
          + "lại trước khi làm lại.",
        en:
          "The connection to the database was lost while saving, so it is not known whether it was "
          + "saved; look before you do it again.")
    case .notADatabase(let path):
      Phrase(
        vi: "\(path) không phải là một cơ sở dữ liệu; hãy kiểm tra lại tên tệp.",
        en: "\(path) is not a database; check the name of the file.")
    case .constraint(let violation):
      Phrase(
        vi: "Cơ sở dữ liệu từ chối một bản ghi (\(violation.detail)); chưa ghi gì cả.",
        en: "The database refused a record (\(violation.detail)); nothing was written.")
    case .busy:
      Phrase(
        vi: "Một chương trình khác đang ghi vào cơ sở dữ liệu; hãy thử lại sau ít phút.",
        en: "Another program is writing to the database; try again in a few minutes.")
    case .readOnly:
      Phrase(
        vi: "Không ghi được vào cơ sở dữ liệu: chỉ được phép đọc.",
        en: "The database cannot be written to: it may only be read.")
    case .diskFull:
      Phrase(
        vi: "Đĩa đã đầy; hãy giải phóng dung lượng rồi thử lại. Chưa ghi gì cả.",
        en: "The disk is full; make room and try again. Nothing was written.")
    case .damaged(let detail):
      Phrase(
        vi: "Cơ sở dữ liệu bị hỏng (\(detail)); hãy khôi phục từ bản sao lưu.",
        en: "The database is damaged (\(detail)); restore it from a backup.")
    case .failed(let detail):
      Phrase(
        vi: "Cơ sở dữ liệu báo lỗi: \(detail).", en: "The database reports an error: \(detail).")
    }
  }
}

extension SQLError.OpenProblem {
  fileprivate func phrase(path: String) -> Phrase {
    switch self {
    case .noFile:
      Phrase(
        vi: "Không có tệp cơ sở dữ liệu \(path); hãy kiểm tra lại tên, hoặc tạo bằng "
          + "“lantoa load”.",
        en: "There is not a database file \(path); check the name, or make one with `lantoa load`.")
    case .noDirectory:
      Phrase(
        vi: "Không có thư mục để đặt \(path); hãy tạo thư mục trước.",
        en: "The folder for \(path) is not there; make it first.")
    case .isDirectory:
      Phrase(
        vi: "\(path) là một thư mục; cần tên của một tệp.",
        en: "\(path) is a folder; the name of a file is needed.")
    case .noPermission:
      Phrase(
        vi: "Không được phép mở \(path); hãy kiểm tra quyền của tệp và thư mục.",
        en: "\(path) may not be opened; check the permissions of the file and its folder.")
    case .badAddress:
      Phrase(
        vi: "Không đọc được địa chỉ cơ sở dữ liệu. Cách ghi: "
          + "postgres://người-dùng:mật-khẩu@máy-chủ:cổng/tên; trong tên người dùng và mật khẩu, các "
          + "dấu @ : / ? # ghi thành %40 %3A %2F %3F %23.",
        en: "The address of the database cannot be read. It is written "
          + "postgres://user:password@host:port/name; in user and password, the signs @ : / ? # are "
          + "written %40 %3A %2F %3F %23.")
    case .wrongEncoding(let encoding):
      Phrase(
        vi: "Không dùng được cơ sở dữ liệu \(path): bảng mã là \(encoding). Hãy tạo lại với "
          + "ENCODING 'UTF8' LOCALE 'C'.",
        en: "The database \(path) cannot be used: its encoding is \(encoding). Make it anew with "
          + "ENCODING 'UTF8' LOCALE 'C'.")
    case .wrongLocale(let locale):
      Phrase(
        vi: "Không dùng được cơ sở dữ liệu \(path): quy tắc sắp chữ (locale) là \(locale). Hãy tạo "
          + "lại với ENCODING 'UTF8' LOCALE 'C'.",
        en: "The database \(path) cannot be used: its locale is \(locale). Make it anew with "
          + "ENCODING 'UTF8' LOCALE 'C'.")
    case .oldServer:
      Phrase(
        vi: "Không dùng được cơ sở dữ liệu \(path): cần PostgreSQL 15 trở lên.",
        en: "The database \(path) cannot be used: PostgreSQL 15 or newer is needed.")
    case .other(let detail):
      Phrase(
        vi: "Không mở được cơ sở dữ liệu \(path) (\(detail)); hãy kiểm tra quyền của tệp và thư "
          + "mục.",
        en: "The database \(path) cannot be opened (\(detail)); check the permissions of the file "
          + "and its folder.")
    }
  }
}
