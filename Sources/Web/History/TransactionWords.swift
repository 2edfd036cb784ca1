import MovementCore
import Store

/// The named transactions of the store in the words of an office.
enum TransactionWords {
  /// What was done, as a short line: “Duyệt”, “Trả lại để bổ sung”. Nil for a transaction that this
  /// program does not know.
  ///
  /// - Parameters:
  ///   - isNew: The record came into being with it.
  ///   - status: What a deliverable became by it.
  static func phrase(
    _ kind: String, isNew: Bool, status: Deliverable.Status? = nil
  ) -> Phrase? {
    switch (kind, status) {
    case ("review", .accepted): return Phrase(vi: "Duyệt", en: "Accepted")
    case ("review", .returned):
      return Phrase(vi: "Trả lại để bổ sung", en: "Returned for correction")
    case ("handIn", _) where !isNew:
      return Phrase(vi: "Bổ sung và nộp lại", en: "Corrected and handed in again")
    default: break
    }
    return switch kind {
    case "loadMovement", "loadUnits":
      isNew
        ? Phrase(vi: "Nạp vào từ tệp", en: "Loaded from a file")
        : Phrase(vi: "Cập nhật từ tệp", en: "Updated from a file")
    default: phrases[kind]
    }
  }

  /// The kinds whose words depend on nothing else.
  private static let phrases: [String: Phrase] = [
    // The plan.
    "publishPlan": Phrase(vi: "Ban hành phiên bản mới", en: "New version published"),
    // Deliverables.
    "handIn": Phrase(vi: "Nộp", en: "Handed in"),
    "withdraw": Phrase(vi: "Rút", en: "Withdrawn"),
    "review": Phrase(vi: "Ghi kết quả duyệt", en: "Reviewed"),
    "undoReview": Phrase(vi: "Hoàn tác kết quả duyệt", en: "Review undone"),
    "release": Phrase(vi: "Công bố", en: "Released to the public page"),
    "unrelease": Phrase(vi: "Gỡ công bố", en: "Taken off the public page"),
    // Exemptions.
    "setExemption": Phrase(vi: "Miễn thực hiện", en: "Exempted"),
    "removeExemption": Phrase(vi: "Kết thúc miễn thực hiện", en: "Exemption ended"),
    // Accounts.
    "addAccount": Phrase(vi: "Tạo tài khoản", en: "Account added"),
    "changeAccount": Phrase(vi: "Sửa tài khoản", en: "Account changed"),
    "disableAccount": Phrase(vi: "Khóa tài khoản", en: "Account disabled"),
    "enableAccount": Phrase(vi: "Mở khóa tài khoản", en: "Account enabled"),
    "setPassword": Phrase(vi: "Đặt mật khẩu", en: "Password set"),
    "rehashPassword": Phrase(
      vi: "Lưu lại mật khẩu theo chuẩn mới", en: "Password kept by a newer standard"),
    "resetPassword": Phrase(vi: "Xóa mật khẩu", en: "Password removed"),
    "invite": Phrase(vi: "Mời vào hệ thống", en: "Invited"),
    "redeemInvitation": Phrase(vi: "Nhận thư mời", en: "Invitation used"),
    "removeInvitations": Phrase(vi: "Dọn thư mời cũ", en: "Old invitation removed"),
    // The office.
    "setLetterhead": Phrase(vi: "Sửa mẫu đầu văn bản", en: "Letterhead changed"),
    "setPhrases": Phrase(vi: "Sửa câu mẫu", en: "Phrases changed"),
    "forget": Phrase(vi: "Xóa khỏi nhật ký theo yêu cầu", en: "Removed from the record on request"),
  ]
}
