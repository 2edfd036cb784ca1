import MovementCore

/// One of a unit's own cells, with what it handed in for it.
struct Duty {
  let obligation: Obligation.ID
  let title: String
  /// What the due is called, where there are several: “Tháng 3/2019”.
  let dueName: String?
  let clause: String
  let measure: Measure
  let isOptional: Bool
  let due: Due
  let status: Status
  let have: Int
  let need: Int
  /// In the order of handing in.
  let deliverables: [HandedIn]
  /// The day on which it was met.
  let metDay: CivilDate?
  /// Why the unit is released from it.
  let exemptReason: String?

  /// Something was sent back, and nothing that would do was handed in since.
  var isReturned: Bool {
    switch status {
    case .overdue, .dueSoon, .open: deliverables.contains { $0.outcome == .returned }
    default: false
    }
  }

  var group: DutyGroup {
    if status == .exempt { return .exempt }
    if isOptional { return .optional }
    if isReturned { return .urgent }
    switch status {
    case .overdue: return .urgent
    case .dueSoon, .open: return .toDo
    case .inReview: return .inReview
    case .met, .late: return .done
    case .upcoming: return .upcoming
    case .closed: return .optional
    case .exempt: return .exempt
    }
  }

  /// Its place on the page: `Address.cell` leads there.
  var anchor: String { "due-" + obligation + "-" + String(due.number) }

  /// Whether it stands before another of its group.
  func precedes(_ other: Duty) -> Bool {
    switch group {
    case .urgent:
      if isReturned != other.isReturned { return isReturned }
      return due.lastDay < other.due.lastDay
    case .done: return (metDay ?? due.lastDay) > (other.metDay ?? other.due.lastDay)
    case .upcoming: return due.opens < other.due.opens
    case .toDo, .inReview, .optional, .exempt: return due.lastDay < other.due.lastDay
    }
  }
}

/// A deliverable, and what becomes of it.
struct HandedIn {
  let deliverable: Deliverable
  let outcome: Counting.Outcome
  /// The unit below that handed it in; nil for the unit itself.
  var from: Unit?
}

/// The parts of a unit's list, in their order on the page.
enum DutyGroup: String, CaseIterable {
  /// Returned or overdue.
  case urgent
  case toDo = "to-do"
  case inReview = "in-review"
  case done
  case upcoming
  case optional
  case exempt

  var name: Phrase {
    switch self {
    case .urgent: Phrase(vi: "Trả lại để bổ sung, quá hạn", en: "Returned or overdue")
    case .toDo: Phrase(vi: "Cần thực hiện", en: "To do")
    case .inReview: Phrase(vi: "Chờ duyệt", en: "Waiting for review")
    case .done: Phrase(vi: "Đã hoàn thành", en: "Done")
    case .upcoming: Phrase(vi: "Chưa đến kỳ", en: "Not open yet")
    case .optional: Phrase(vi: "Không bắt buộc", en: "Optional")
    case .exempt: Phrase(vi: "Được miễn", en: "Exempt")
    }
  }

  /// What is far off is folded away.
  var isFolded: Bool { self == .upcoming }
}
