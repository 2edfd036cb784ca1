import MovementCore

/// Neither the obligation nor the plan says who reviews.
enum NoReviewer: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    guard !plan.namesReviewer else { return }
    for obligation in plan.obligations where obligation.toPlace == nil {
      reader.warn(.noReviewer, of: obligation, at: obligation.place, .noReviewer(obligation.name))
    }
  }
}

extension Phrase {
  fileprivate static func noReviewer(_ name: String) -> Phrase {
    Phrase(
      vi: "chưa rõ ai duyệt \(name): thêm `to` cho nhiệm vụ, hoặc `reviewer` cho cả kế hoạch",
      en: "nobody reviews \(name): add `to` to the obligation, or `reviewer` to the plan")
  }
}
