extension Status {
  /// What the office calls it.
  package var phrase: Phrase {
    switch self {
    case .exempt: Phrase(vi: "Được miễn", en: "Exempt")
    case .met: Phrase(vi: "Đạt đúng hạn", en: "Met on time")
    case .late: Phrase(vi: "Đạt, trễ hạn", en: "Met late")
    case .inReview: Phrase(vi: "Chờ duyệt", en: "In review")
    case .closed: Phrase(vi: "Đã hết kỳ", en: "Closed")
    case .overdue: Phrase(vi: "Quá hạn", en: "Overdue")
    case .upcoming: Phrase(vi: "Chưa đến kỳ", en: "Upcoming")
    case .dueSoon: Phrase(vi: "Sắp đến hạn", en: "Due soon")
    case .open: Phrase(vi: "Đang thực hiện", en: "Open")
    }
  }
}

extension Deliverable.Status {
  /// What the office calls it.
  package var phrase: Phrase {
    switch self {
    case .draft: Phrase(vi: "Bản nháp", en: "Draft")
    case .submitted: Phrase(vi: "Đã nộp, chờ duyệt", en: "Handed in, in review")
    case .returned: Phrase(vi: "Trả lại để bổ sung", en: "Returned")
    case .accepted: Phrase(vi: "Đã duyệt", en: "Accepted")
    case .withdrawn: Phrase(vi: "Đã rút", en: "Withdrawn")
    }
  }
}
