package import MovementCore

/// Why an account was not added or changed. Nothing was written.
package enum AccountProblem: Error, Hashable, Sendable {
  /// There is no such account.
  case unknown
  case badName
  case nameTaken(String)
  case badDisplayName
  case unknownUnit(UnitID)
  /// The id belongs to another account already.
  case idTaken
  /// Nobody could run the movements any more.
  case lastOrganiser
  /// It may not sign in, so it can neither be invited nor have a password.
  case disabled
}

extension AccountProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .unknown:
      Phrase(
        vi: "Không có tài khoản này; hãy tải lại danh sách tài khoản.",
        en: "There is no such account; reload the list of accounts.")
    case .badName:
      Phrase(
        vi: "Tên đăng nhập gồm 3 đến 64 ký tự: chữ thường không dấu a-z, chữ số, dấu chấm, "
          + "dấu gạch nối.",
        en: "A user name has 3 to 64 characters: small letters a-z, digits, full stop, hyphen.")
    case .nameTaken(let name):
      Phrase(
        vi: "Tên đăng nhập “\(name)” đã có người dùng; hãy chọn tên khác.",
        en: "The user name “\(name)” is taken; choose another one.")
    case .badDisplayName:
      Phrase(
        vi: "Tên hiển thị gồm 1 đến 200 ký tự, trên một dòng.",
        en: "A display name has 1 to 200 characters, on one line.")
    case .unknownUnit(let unit):
      Phrase(
        vi: "Không có đơn vị “\(unit)”; hãy chọn một đơn vị trong danh sách.",
        en: "There is no unit “\(unit)”; choose one of the list.")
    case .idTaken:
      Phrase(
        vi: "Biểu mẫu này đã được dùng cho một tài khoản khác; hãy mở lại trang rồi nhập lại.",
        en: "This form was used for another account already; open the page again.")
    case .lastOrganiser:
      Phrase(
        vi: "Đây là tài khoản ban tổ chức duy nhất đang hoạt động; hãy thêm một tài khoản ban tổ "
          + "chức khác trước.",
        en: "This is the only organiser's account in use; add another organiser first.")
    case .disabled:
      Phrase(
        vi: "Tài khoản đã bị khóa; hãy mở khóa trước.",
        en: "The account is disabled; enable it first.")
    }
  }
}
