import MovementCore

/// A rule over the plan as a whole that may warn of obligations (plan format §7).
protocol WarningRule: SendableMetatype {
  /// Warns at most once of each obligation. Dates are without grace.
  static func check(_ plan: PlanDraft, _ reader: inout Reader)
}

extension Reader {
  /// What only the whole plan can tell.
  mutating func check(_ plan: PlanDraft) {
    checkIdentifiers(plan)
    checkReferences(plan)
    checkForms(plan)
    checkFigures(plan)
    checkCycles(plan)
    checkFigureCircles(plan)
    for rule in Reader.warningRules { rule.check(plan, &self) }
  }

  private static let warningRules: [any WarningRule.Type] = [
    NoDeadline.self, OutsidePeriod.self, BeforeIssue.self, ConflictingDates.self, Order.self,
    ClosesEarly.self, NoReviewer.self, SelfReview.self, Weekend.self,
    SensitiveField.self,
  ]

  /// A warning, or a note with the office's reason if the obligation accepts it.
  mutating func warn(
    _ code: DiagnosticCode, of obligation: ObligationDraft, at place: Place, _ message: Phrase
  ) {
    guard let reason = obligation.accepted[code] else {
      report(.warning, code, at: place, message)
      return
    }
    let rest = reason.isEmpty ? "" : ": " + onOneLine(reason)
    report(
      .note, code, at: place,
      Phrase(
        vi: "\(message.vietnamese) (đã chấp nhận\(rest))",
        en: "\(message.english) (accepted\(rest))"))
  }
}
