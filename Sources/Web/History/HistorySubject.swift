import MovementCore
import Store

/// The record that a line is about: what it is called, and where it can be seen.
struct HistorySubject {
  let kind: ChangeSubject.Kind
  let id: String
  /// What kind of record it is: “Sản phẩm”.
  let kindName: Phrase
  /// Its own name, from the plan or the directory: “Bài viết gương điển hình · UBND phường”. Nil
  /// where the kind says all.
  let name: String?
  /// Its page; nil if it has none.
  let page: Address?
  /// All that happened to it.
  let history: Address
  /// Whose it is, for who may see it.
  let unit: UnitID?
  let obligation: Obligation.ID?

  init(
    _ change: Change, before: RecordedState?, after: RecordedState?, _ names: RecordNames
  ) {
    let subject = change.subject
    kind = subject.kind
    id = subject.id
    kindName = subject.kind.phrase
    let state = after?.text("unit") == nil ? before : after
    var unit = state?.text("unit")
    var obligation = state?.text("obligation")
    if subject.kind == .exemption {
      let parts = subject.id.split(separator: "/").map(String.init)
      unit = unit ?? parts.first
      obligation = obligation ?? parts.dropFirst().first
    }
    if subject.kind == .unit || subject.kind == .letterhead { unit = subject.id }
    self.unit = unit
    self.obligation = obligation
    name = Self.name(subject, unit: unit, obligation: obligation, after ?? before, names)
    let key = change.movement == nil ? nil : names.board?.key
    history = .recordHistory(subject, in: key)
    page = Self.page(subject, unit: unit, in: names.board, isOfMovement: key != nil)
  }

  private static func name(
    _ subject: ChangeSubject, unit: UnitID?, obligation: Obligation.ID?, _ state: RecordedState?,
    _ names: RecordNames
  ) -> String? {
    switch subject.kind {
    case .deliverable, .exemption, .release:
      guard let unit, let obligation else { return nil }
      return names.obligation(obligation) + " · " + names.unit(unit)
    case .unit: return state?.text("name") ?? names.unit(subject.id)
    case .plan: return state?.number("version").map { String($0) } ?? subject.id
    case .movement: return subject.id
    case .account, .invitation:
      return names.account(subject.id) ?? state?.text("displayName")
    case .letterhead: return names.unit(subject.id)
    case .phrases: return nil
    }
  }

  private static func page(
    _ subject: ChangeSubject, unit: UnitID?, in board: MovementBoard?, isOfMovement: Bool
  ) -> Address? {
    guard let board else { return nil }
    switch subject.kind {
    case .deliverable, .release: return .deliverable(board.key, subject.id)
    case .exemption, .unit, .letterhead:
      guard let unit, board.directory[unit] != nil else { return nil }
      return .unit(board.key, unit)
    case .plan where isOfMovement: return .plan(board.key)
    default: return nil
    }
  }
}

extension ChangeSubject.Kind {
  /// What people call such records.
  var phrase: Phrase {
    switch self {
    case .movement: Phrase(vi: "Phong trào", en: "Movement")
    case .plan: Phrase(vi: "Kế hoạch, phiên bản", en: "Plan, version")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .deliverable: Phrase(vi: "Sản phẩm", en: "Deliverable")
    case .exemption: Phrase(vi: "Miễn thực hiện", en: "Exemption")
    case .account: Phrase(vi: "Tài khoản", en: "Account")
    case .invitation: Phrase(vi: "Thư mời", en: "Invitation")
    case .release: Phrase(vi: "Công bố", en: "Release")
    case .phrases: Phrase(vi: "Câu mẫu của cơ quan", en: "The office's phrases")
    case .letterhead: Phrase(vi: "Mẫu đầu văn bản", en: "Letterhead")
    }
  }
}
