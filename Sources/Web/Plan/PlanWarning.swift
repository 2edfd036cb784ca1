import MovementCore
import PlanFile

/// Something in a plan's text that the office should look at: a contradiction, a missing date …
struct PlanWarning: Equatable {
  /// The line of the plan file, from 1.
  var line: Int
  /// The word for this kind of warning, such as `closes-early`.
  var code: String
  var phrase: Phrase
  /// The office has seen it, and says so in the plan file.
  var isAccepted: Bool

  /// What the check of a plan's text says about it.
  static func all(in source: String) -> [PlanWarning] {
    PlanFile.read(Array(source.utf8)).diagnostics.map { diagnostic in
      PlanWarning(
        line: diagnostic.line, code: diagnostic.code.rawValue, phrase: diagnostic.message,
        isAccepted: diagnostic.severity == .note)
    }
  }
}
