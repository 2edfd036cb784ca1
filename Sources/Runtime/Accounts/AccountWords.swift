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

  /// Said by a server that nobody can use yet.
  static func nobody(_ location: String) -> Phrase {
    Phrase(
      vi: """
        Chưa có tài khoản nào. Thêm ban tổ chức:
          lantoa user add to-chuc --role organiser --database \(location)
          lantoa user invite to-chuc --database \(location)
        """,
      en: """
        There are no accounts yet. Add an organiser:
          lantoa user add to-chuc --role organiser --database \(location)
          lantoa user invite to-chuc --database \(location)
        """)
  }
}
