import MovementCore

extension Deliverable {
  /// “Nộp 05/08/2019”, or “Bản nháp”.
  func handedInWords(_ visit: Visit) -> String {
    guard let submitted else { return visit(vi: "Bản nháp", en: "Draft") }
    return visit(vi: "Nộp ", en: "Handed in ") + submitted.short
  }
}

extension Counting.Outcome {
  /// The status and, if it does not count, why, in a few words: “đã duyệt”, “không tính: nộp
  /// trước ngày 01/10/2018”.
  var brief: Phrase {
    switch self {
    case .counts: Phrase(vi: "đã duyệt", en: "accepted")
    case .waits: Phrase(vi: "đang chờ duyệt", en: "waiting for review")
    case .draft: Phrase(vi: "chưa nộp", en: "not handed in")
    case .returned: Phrase(vi: "trả lại để bổ sung", en: "returned for more work")
    case .withdrawn: Phrase(vi: "đã rút", en: "withdrawn")
    case .later: Phrase(vi: "nộp sau ngày đang xem", en: "handed in after this day")
    case .tooEarly(let first):
      Phrase(
        vi: "không tính: nộp trước ngày \(first.short)",
        en: "not counted: handed in before \(first.short)")
    case .notOwed:
      Phrase(
        vi: "không tính: đơn vị không có nhiệm vụ này",
        en: "not counted: the unit does not owe this")
    case .exempt:
      Phrase(vi: "không tính: đơn vị được miễn", en: "not counted: the unit is exempt")
    case .unknownDue:
      Phrase(
        vi: "không tính: nhiệm vụ không có kỳ này",
        en: "not counted: the obligation has no such due date")
    case .unknownObligation:
      Phrase(
        vi: "không tính: kế hoạch không còn nhiệm vụ này",
        en: "not counted: the plan no longer has this obligation")
    }
  }

  /// Whether it adds to a cell, now or once it is accepted.
  var isGood: Bool { self == .counts || self == .waits }
}
