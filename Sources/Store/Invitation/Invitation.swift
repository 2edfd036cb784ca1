package import MovementCore

/// The first way in for an account: a secret that works once and for a time.
package struct Invitation: Sendable, Hashable {
  package let account: Account
  package let recordedAt: Instant
  package let expiresAt: Instant
  package let state: State

  package enum State: Sendable, Hashable {
    case open
    case used(at: Instant)
    case expired
    /// Another one took its place, or the account needs none any more.
    case voided
    /// It would be open, but the account may not sign in.
    case disabled
  }
}

/// Why nobody can sign in with an invitation. Nothing was written.
package enum InvitationProblem: Error, Hashable, Sendable {
  /// There is no such invitation.
  case unknown
  case used(at: Instant)
  case expired
  case voided
  case disabled
}

extension InvitationProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .unknown:
      Phrase(
        vi: "Không tìm thấy thư mời này. Vui lòng kiểm tra lại đường dẫn hoặc quét lại mã QR.",
        en: "There is no such invitation; check the link, or scan the QR code again.")
    case .used:
      Phrase(
        vi: "Thư mời này đã được dùng. Vui lòng đăng nhập bằng tên đăng nhập và mật khẩu, hoặc đề "
          + "nghị ban tổ chức phong trào gửi thư mời mới.",
        en: "This invitation was used. Sign in with user name and password, or ask the organiser "
          + "for a new invitation.")
    case .expired:
      Phrase(
        vi: "Thư mời này đã hết hạn. Vui lòng đề nghị ban tổ chức phong trào gửi thư mời mới.",
        en: "This invitation has expired; ask the organiser for a new one.")
    case .voided:
      Phrase(
        vi: "Thư mời này không còn hiệu lực. Vui lòng dùng thư mời mới nhất, hoặc đề nghị ban tổ "
          + "chức phong trào gửi thư mời mới.",
        en: "This invitation is no longer valid; use the latest one, or ask the organiser for a "
          + "new one.")
    case .disabled:
      Phrase(
        vi: "Tài khoản này đang bị khóa. Vui lòng liên hệ ban tổ chức phong trào.",
        en: "This account is disabled; ask the organiser.")
    }
  }
}

extension Invitation.State {
  /// Why nobody can sign in with it; nil if somebody can.
  package var problem: InvitationProblem? {
    switch self {
    case .open: nil
    case .used(let instant): .used(at: instant)
    case .expired: .expired
    case .voided: .voided
    case .disabled: .disabled
    }
  }
}
