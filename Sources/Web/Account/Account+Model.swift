import MovementCore
import Store

/// What one's own account says.
struct AccountModel {
  let account: Account
  /// The unit's name.
  let unit: String?
  /// The devices that are signed in, the one that was last used first.
  let sessions: [Session]
  let presentSession: Session.ID?
  let said: Said?

  /// What was done a moment ago.
  enum Said: String {
    case passwordSet = "password"
    case deviceEnded = "device-ended"
    case othersEnded = "others-ended"

    var phrase: Phrase {
      switch self {
      case .passwordSet:
        Phrase(
          vi: "Đã đặt mật khẩu mới. Các thiết bị khác đã được đăng xuất.",
          en: "The new password is set. All other devices are signed out.")
      case .deviceEnded: Phrase(vi: "Đã đăng xuất thiết bị đó.", en: "That device is signed out.")
      case .othersEnded:
        Phrase(vi: "Đã đăng xuất mọi thiết bị khác.", en: "All other devices are signed out.")
      }
    }
  }

  var hasOthers: Bool { sessions.contains { $0.id != presentSession } }
}
