/// What a diagnostic is about, by the names of plan format §7.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // Errors: there is no plan.
  case yamlSyntax = "yaml-syntax"
  case unsupportedYAML = "unsupported-yaml"
  case tooLarge = "too-large"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case duplicateKey = "duplicate-key"
  case wrongType = "wrong-type"
  case badID = "bad-id"
  case duplicateID = "duplicate-id"
  case badDate = "bad-date"
  case reversedRange = "reversed-range"
  case badSchedule = "bad-schedule"
  case dueAndEvery = "due-and-every"
  case twoQuantities = "two-quantities"
  case badQuantity = "bad-quantity"
  case badSelector = "bad-selector"
  case unknownReference = "unknown-reference"
  case cycle

  // Warnings: the plan holds, but somebody should look.
  case noDeadline = "no-deadline"
  case outsidePeriod = "outside-period"
  case beforeIssue = "before-issue"
  case conflictingDates = "conflicting-dates"
  case order
  case closesEarly = "closes-early"
  case noReviewer = "no-reviewer"
  case selfReview = "self-review"
  case weekend
  case sensitiveField = "sensitive-field"

  /// The codes that `accept` of an obligation may name; `sensitive-field` is about a form.
  package static let warnings: [DiagnosticCode] = [
    .noDeadline, .outsidePeriod, .beforeIssue, .conflictingDates, .order, .closesEarly,
    .noReviewer, .selfReview, .weekend,
  ]
}
