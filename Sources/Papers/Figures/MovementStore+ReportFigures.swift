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

  /// What the figures of a form look at, and the unit's own reports; one statement. Of other units only
  /// what figures look at: in a country the rest is a thousand times as much.
  package func reportedContents(
    of form: Form, _ subject: ReportFigures.Subject, in movement: ReportedMovement
  ) async throws -> [ReportedContent] {
    let plan = movement.plan
    let report = plan.obligations[subject.obligation].id
    let ofAll = ReportFigures.obligations(of: form, in: plan, isOwn: false)
    let own = Set(ReportFigures.obligations(of: form, in: plan, isOwn: true) + [report])
      .subtracting(ofAll)
    return try await reportedContents(
      movement: movement.id, of: ofAll, own: own.sorted(),
      of: movement.directory.units[subject.unit].id)
  }
}
