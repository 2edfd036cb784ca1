import MovementCore
import Store
import VietnameseText

/// Which accounts are asked for.
struct AccountFilter {
  var text: String
  var role: Role?

  init(_ query: [String: String]) {
    text = String((query["q"] ?? "").prefix(100))
    role = query["role"].flatMap(Role.init)
  }

  var isEmpty: Bool { text.isEmpty && role == nil }
}

/// The list of accounts.
struct AccountsModel {
  struct Line {
    let account: Account
    let unit: String?
    /// Until when an invitation is open; nil if none is.
    let invitedUntil: Instant?
  }

  let lines: [Line]
  /// How many there are altogether.
  let total: Int
  let filter: AccountFilter
  let said: Said?
  /// The account of which it is said.
  let subject: Account?

  /// What was done a moment ago.
  enum Said: String {
    case added, changed, disabled, enabled
  }

  init(
    accounts: [Account], invitations: [Invitation], filter: AccountFilter, said: Said?,
    of subject: Account.ID?, unitName: (UnitID) -> String
  ) {
    let open = Dictionary(
      invitations.map { ($0.account.id, $0.expiresAt) }, uniquingKeysWith: { max($0, $1) })
    let lines = accounts.map { account in
      Line(
        account: account, unit: account.unit.map(unitName), invitedUntil: open[account.id])
    }
    self.lines = lines.filter { $0.matches(filter) }.sorted { left, right in
      left.account.role.rank == right.account.role.rank
        ? left.account.name < right.account.name : left.account.role.rank < right.account.role.rank
    }
    total = accounts.count
    self.filter = filter
    self.said = said
    self.subject = accounts.first { $0.id == subject }
  }
}

extension AccountsModel.Line {
  /// With and without diacritics.
  fileprivate func matches(_ filter: AccountFilter) -> Bool {
    if let role = filter.role, role != account.role { return false }
    let wanted = filter.text.folded
    guard !wanted.isEmpty else { return true }
    return [account.name, account.displayName, unit ?? ""].contains { text in
      text.folded.contains(wanted)
    }
  }
}

extension Role {
  /// Who runs the movement stands first.
  fileprivate var rank: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}

extension AccountsModel.Said {
  func phrase(_ name: String) -> Phrase {
    switch self {
    case .added:
      Phrase(
        vi: "Đã thêm tài khoản “\(name)”. Người dùng vào lần đầu bằng thư mời.",
        en: "The account “\(name)” is added. Its letter is the first way in.")
    case .changed: Phrase(vi: "Đã lưu tài khoản “\(name)”.", en: "The account “\(name)” is saved.")
    case .disabled:
      Phrase(
        vi: "Đã khóa tài khoản “\(name)” và đăng xuất mọi thiết bị của tài khoản này.",
        en: "The account “\(name)” is disabled and signed out everywhere.")
    case .enabled:
      Phrase(vi: "Đã mở khóa tài khoản “\(name)”.", en: "The account “\(name)” is enabled.")
    }
  }
}
