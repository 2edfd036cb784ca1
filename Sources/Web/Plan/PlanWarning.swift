package import MovementCore

/// Something in a plan's text that the office should look at: a contradiction, a missing date …
package struct PlanWarning: Sendable, Equatable {
  /// The line of the plan file, from 1.
  package var line: Int
  /// The word for this kind of warning, such as `closes-early`.
  package var code: String
  package var phrase: Phrase
  /// The office has seen it, and says so in the plan file.
  package var isAccepted: Bool

  package init(line: Int, code: String, phrase: Phrase, isAccepted: Bool) {
    self.line = line
    self.code = code
    self.phrase = phrase
    self.isAccepted = isAccepted
  }
}
