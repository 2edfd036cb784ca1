import HTML
import MovementCore

/// What a page says at its top after something was done: a word of a closed list in the address,
/// never a text.
enum Said: String, CaseIterable {
  case handedIn = "handed-in"
  case corrected
  case withdrawn
  case saved
  case detached
  case discarded
  /// The first password, right after an invitation.
  case passwordSet = "password-set"

  init?(_ visit: Visit) {
    guard let word = visit.query["said"], let said = Said(rawValue: word) else { return nil }
    self = said
  }

  var phrase: Phrase {
    switch self {
    case .handedIn: Phrase(vi: "Đã nộp.", en: "Handed in.")
    case .corrected: Phrase(vi: "Đã nộp lại.", en: "Handed in again.")
    case .withdrawn: Phrase(vi: "Đã rút sản phẩm.", en: "The deliverable is withdrawn.")
    case .saved: Phrase(vi: "Đã lưu bản nháp.", en: "The draft is saved.")
    case .detached: Phrase(vi: "Đã bỏ tệp khỏi bản nháp.", en: "The file is off the draft.")
    case .discarded: Phrase(vi: "Đã xóa bản nháp.", en: "The draft is thrown away.")
    case .passwordSet:
      Phrase(
        vi: "Đã lưu mật khẩu. Từ lần sau có thể đăng nhập trên thiết bị khác.",
        en: "The password is saved. From now on it lets you in on other devices too.")
    }
  }
}

/// The line that says it.
enum SaidNote {
  static func write(_ said: Said?, _ visit: Visit, into html: inout HTMLWriter) {
    guard let said else { return }
    html(.p, .class("notice good"), .role("status"), text: visit(said.phrase))
  }
}
