import MovementCore

/// Neither `due` nor `every`: the obligation runs to the end of the period.
enum NoDeadline: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    for obligation in plan.obligations where !obligation.schedule.isWritten {
      reader.warn(
        .noDeadline, of: obligation, at: obligation.place,
        .noDeadline(obligation, end: plan.period?.value.last))
    }
  }
}

extension Phrase {
  fileprivate static func noDeadline(_ obligation: ObligationDraft, end: CivilDate?) -> Phrase {
    let name = obligation.name
    let until = end.map { " \($0.prose.vietnamese)" } ?? ""
    let until2 = end.map { ", \($0.prose.english)," } ?? ""
    return Phrase(
      vi: """
        nhiệm vụ \(name) không ghi hạn, nên tính đến hết thời gian thi đua\(until); thêm \
        `due` hoặc `every` nếu có hạn riêng
        """,
      en: """
        \(name) has no date, so the end of the period\(until2) counts; add `due` or `every` if it \
        has its own
        """)
  }
}
