import MovementCore

/// What a reviewer decided with one press about one or several deliverables, since the account last
/// looked.
struct AnswerNote {
  let decision: Decision
  /// Who answers for these deliverables.
  let by: Unit?
  let at: Instant
  let items: [Item]

  struct Item {
    let id: Deliverable.ID
    /// Its title, or what it is for.
    let title: String
    /// The unit that handed it in, if it is not the one whose list this is.
    let from: Unit?
    /// Why it came back.
    let reason: String?
  }

  /// “Ban Dân vận Quận ủy đã duyệt 3 sản phẩm”.
  func lead(_ visit: Visit) -> String {
    let who = by?.name ?? visit(vi: "Đơn vị duyệt", en: "The reviewing unit")
    let count = visit.number(items.count)
    let isOne = items.count == 1
    switch decision {
    case .accept:
      return visit(
        vi: "\(who) đã duyệt \(count) sản phẩm",
        en: "\(who) accepted \(count) \(isOne ? "deliverable" : "deliverables")")
    case .return:
      return visit(
        vi: "\(who) trả lại \(count) sản phẩm để bổ sung",
        en: "\(who) returned \(count) \(isOne ? "deliverable" : "deliverables")")
    case .undo:
      return visit(
        vi: "\(who) hoàn tác quyết định về \(count) sản phẩm; đang xem lại",
        en: "\(who) took back a decision on \(count) \(isOne ? "deliverable" : "deliverables")")
    }
  }
}
