import MovementCore
import PlanFile
import Web

/// What a plan's check says about it, for the page of the plan.
enum PlanWarnings {
  static func read(_ source: String) -> [PlanWarning] {
    PlanFile.read(Array(source.utf8)).diagnostics.map { diagnostic in
      PlanWarning(
        line: diagnostic.line, code: diagnostic.code.rawValue, phrase: diagnostic.message,
        isAccepted: diagnostic.severity == .note)
    }
  }
}
