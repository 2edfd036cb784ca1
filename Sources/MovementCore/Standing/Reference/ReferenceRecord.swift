/// What is on record for a cell.
struct ReferenceRecord {
  let deliverables: [Deliverable]
  let isExempt: Bool
  let need: Int

  /// A(t)
  func accepted(upTo day: CivilDate) -> Int { sum(.accepted, upTo: day) }
  /// S(t)
  func submitted(upTo day: CivilDate) -> Int { sum(.submitted, upTo: day) }

  private func sum(_ status: Deliverable.Status, upTo day: CivilDate) -> Int {
    var sum = 0
    for deliverable in deliverables where deliverable.status == status {
      if let submitted = deliverable.submitted, submitted <= day { sum += deliverable.amount }
    }
    return sum
  }

  func status(_ due: Due, isOptional: Bool, on day: CivilDate) -> Status {
    if isExempt { return .exempt }
    if accepted(upTo: min(day, due.lastDay)) >= need { return .met }
    if isOptional, accepted(upTo: day) >= need { return .met }
    if accepted(upTo: day) >= need { return .late }
    if accepted(upTo: day) + submitted(upTo: day) >= need { return .inReview }
    if day > due.lastDay, isOptional { return .closed }
    if day > due.lastDay { return .overdue }
    if day < due.opens { return .upcoming }
    if due.lastDay.days(since: day) <= 14 { return .dueSoon }
    return .open
  }
}
