import HTML
import MovementCore
import Store

/// What an account is: its name, what it is for, and where.
struct AccountFacts {
  let account: Account
  /// The unit's name.
  let unit: String?

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.dl, .class("facts")) { html in
      fact(visit(vi: "Tên đăng nhập", en: "User name"), account.name, &html)
      html(.dt, text: visit(vi: "Tên hiển thị", en: "Display name"))
      html(.dd, visit.planLanguage, text: account.displayName)
      if let unit {
        html(.dt, text: visit(vi: "Đơn vị", en: "Unit"))
        html(.dd, visit.planLanguage, text: unit)
      }
      fact(
        visit(vi: "Vai trò", en: "Role"),
        visit(account.role.phrase) + " – " + visit(account.role.purpose), &html)
    }
  }

  private func fact(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    html(.dt, text: name)
    html(.dd, text: value)
  }
}

extension Role {
  /// What it lets one do.
  var purpose: Phrase {
    switch self {
    case .organiser:
      Phrase(vi: "điều hành toàn bộ phong trào", en: "runs the whole movement")
    case .reviewer:
      Phrase(
        vi: "duyệt sản phẩm gửi đến đơn vị mình", en: "reviews what is handed in to its unit")
    case .unit:
      Phrase(
        vi: "nộp sản phẩm cho đơn vị mình và đơn vị cấp dưới",
        en: "hands in for its unit and those below")
    case .reader: Phrase(vi: "chỉ xem", en: "only looks")
    }
  }
}
