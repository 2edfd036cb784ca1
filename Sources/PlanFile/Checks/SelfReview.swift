import MovementCore

/// A unit that owes the obligation also reviews it.
enum SelfReview: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    for obligation in plan.obligations {
      guard let unit = obligation.reviewingUnit(plan),
        obligation.who?.contains(.unit(unit)) == true
      else { continue }
      reader.warn(
        .selfReview, of: obligation, at: obligation.toPlace ?? obligation.place,
        .selfReview(obligation.name, unit))
    }
  }
}

extension ObligationDraft {
  fileprivate func reviewingUnit(_ plan: PlanDraft) -> UnitID? {
    switch reviewer {
    case .unit(let id): id
    case .parent: nil
    case nil: toPlace == nil ? plan.reviewer : nil
    }
  }
}

extension Phrase {
  fileprivate static func selfReview(_ name: String, _ unit: UnitID) -> Phrase {
    Phrase(
      vi: """
        \(quoted("@" + unit)) vừa thực hiện vừa duyệt \(name); viết `to: parent` hoặc một đơn vị \
        khác
        """,
      en: "\(quoted("@" + unit)) both owes and reviews \(name); write `to: parent` or another unit")
  }
}
