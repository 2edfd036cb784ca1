import MovementCore

/// What is said beside the work on accounts.
enum AccountWords {
  struct NoSuchName: PhrasedError {
    let name: String

    var phrase: Phrase {
      Phrase(
        vi: "Không có tài khoản “\(name)”. Xem danh sách: lantoa user list",
        en: "There is no account “\(name)”. See the list: lantoa user list")
    }
  }

  static let noAddress = Phrase(
    vi: "chưa có --address https://…: đường dẫn và mã QR chỉ mở được trên máy này",
    en: "there is no --address https://…: link and QR code open on this machine alone")

  static func added(_ name: String, _ location: String) -> Phrase {
    Phrase(
      vi: "Mời vào: lantoa user invite \(name) --database \(location) --address https://…",
      en: "Invite: lantoa user invite \(name) --database \(location) --address https://…")
  }
}
