package import MovementCore
package import Store

extension MovementStore {
  /// What a report is made of. A unit's report costs up to six statements, tables none.
  package func paperSource(
    _ report: FoundReport, in movement: ReportedMovement, on day: CivilDate
  ) async throws -> any PaperSource {
    switch report {
    case .progress(let scope): return ProgressReport(scope)
    case .units(let scope): return UnitListReport(scope)
    case .reminder(let scope): return ReminderReport(scope)
    case .unitReport(let subject):
      guard let report = try await unitReport(subject, in: movement, asOf: day) else {
        throw ReportProblem.noSuchType(
          movement.plan.obligations[subject.obligation].id,
          known: ReportType.all(in: movement.plan).map { $0.id(in: movement.plan) })
      }
      return report
    }
  }
}
