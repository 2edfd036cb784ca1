import MovementCore

extension Role {
  /// What the office calls it.
  var phrase: Phrase {
    switch self {
    case .organiser: Phrase(vi: "Ban tổ chức phong trào", en: "Organiser")
    case .reviewer: Phrase(vi: "Người duyệt", en: "Reviewer")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .reader: Phrase(vi: "Người xem", en: "Reader")
    }
  }
}
