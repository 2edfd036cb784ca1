package import MovementCore
import SQL

/// What was answered in a form of the plan, with the version of the plan that had the form: another
/// version may ask for something else, and what was handed in stays what it was.
package struct FormContent: Sendable, Equatable {
  package var answers: FormAnswers
  /// From 1.
  package var planVersion: Int

  package init(answers: FormAnswers, planVersion: Int) {
    self.answers = answers
    self.planVersion = planVersion
  }
}

extension FormContent {
  /// Nil where nothing was answered in a form.
  init?(_ row: Row) throws {
    let answers: String? = try row["answers"]
    let version: Int? = try row["plan_version"]
    guard let answers, let version else { return nil }
    self.init(answers: try JSONColumn.value(answers), planVersion: version)
  }
}
