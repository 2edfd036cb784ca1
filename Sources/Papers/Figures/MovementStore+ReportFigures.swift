package import MovementCore
package import Store

extension MovementStore {
  /// The figures of a unit's report; nil for a form without any. One statement.
  package func reportFigures(
    of form: Form?, _ subject: ReportFigures.Subject, in movement: ReportedMovement,
    asOf day: CivilDate
  ) async throws -> ReportFigures? {
    guard let form, !form.figures.isEmpty else { return nil }
    let contents = try await reportedContents(of: form, subject, in: movement)
    return ReportFigures(form, of: subject, from: contents, in: movement, asOf: day)
  }

  /// What the figures of a form look at, and the unit's own reports; one statement.
  package func reportedContents(
    of form: Form, _ subject: ReportFigures.Subject, in movement: ReportedMovement
  ) async throws -> [ReportedContent] {
    let own = movement.plan.obligations[subject.obligation].id
    let others = ReportFigures.obligations(of: form, in: movement.plan).filter { $0 != own }
    return try await reportedContents(movement: movement.id, of: others + [own])
  }
}
