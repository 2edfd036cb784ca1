import MovementCore

extension MyDuty {
  /// What a person must know first: “Trả lại hôm qua”, “Còn 4 ngày”.
  func lead(_ visit: Visit) -> String {
    switch group {
    case .returned:
      guard let returned else { return duty.lead(visit) }
      return visit(vi: "Trả lại ", en: "Returned ") + visit.nearDay(returned.day)
    case .waiting:
      guard let waiting else { return duty.lead(visit) }
      return visit(vi: "Nộp ", en: "Handed in ") + visit.nearDay(waiting.since)
    case .toDo, .done, .upcoming, .optional, .exempt: return duty.lead(visit)
    }
  }

  /// What follows: the last day, how much is there, who has it.
  func rest(_ visit: Visit) -> [String] {
    switch group {
    case .returned: [lastDay(visit)]
    case .waiting: waitingParts(visit) + [amount(visit)]
    case .toDo: [lastDay(visit), have(visit)] + waitingParts(visit)
    case .done, .upcoming, .optional, .exempt: []
    }
  }

  /// By which day a correction keeps the day of the first hand-in.
  func keeping(_ visit: Visit, rules: ReviewRules) -> String? {
    guard group == .returned, let returned,
      let first = duty.deliverables.last(where: { $0.outcome == .returned })?
        .deliverable.submitted
    else { return nil }
    let last = rules.lastDayToKeep(returned: returned.day)
    guard visit.today <= last else {
      return visit(
        vi: "đã quá \(rules.correctionDays) ngày, nên tính theo ngày nộp lại",
        en: "more than \(rules.correctionDays) days ago, so the day of the correction counts")
    }
    return visit(
      vi: "nộp lại chậm nhất \(visit.long(last)) để giữ ngày nộp \(first.short)",
      en: "hand it in again by \(visit.long(last)) to keep the day \(first.short)")
  }

  private func lastDay(_ visit: Visit) -> String {
    visit(vi: "hạn cuối ", en: "last day ") + visit.long(duty.due.lastDay)
  }

  private func have(_ visit: Visit) -> String {
    let isNothing = duty.have == 0 && waiting == nil
    return isNothing ? visit(vi: "chưa nộp", en: "nothing handed in yet") : amount(visit)
  }

  /// “đã duyệt 1/2 bài”.
  private func amount(_ visit: Visit) -> String {
    let number = visit.number(duty.have) + "/" + visit.number(duty.need) + "\u{A0}"
    return visit(vi: "đã duyệt ", en: "") + number + duty.measure[visit.language, of: duty.need]
      + visit(vi: "", en: " accepted")
  }

  private func waitingParts(_ visit: Visit) -> [String] {
    guard let waiting else { return [] }
    let who = waiting.with?.name ?? visit(vi: "đơn vị duyệt", en: "the reviewing unit")
    return [
      visit(
        vi: "\(who) đang xem, trả lời chậm nhất \(waiting.answerBy.short)",
        en: "with \(who), to be answered by \(waiting.answerBy.short)")
    ]
  }
}

extension Visit {
  /// “hôm nay”, “hôm qua”, “ngày 06/09/2019”.
  func nearDay(_ day: CivilDate) -> String {
    switch today.days(since: day) {
    case 0: self(vi: "hôm nay", en: "today")
    case 1: self(vi: "hôm qua", en: "yesterday")
    default: self(vi: "ngày ", en: "on ") + day.short
    }
  }
}
