package import MovementCore
package import Store

extension MovementStore {
  /// A unit's report as it stands on a day; one statement, and up to six for one that was
  /// handed in.
  ///
  /// - Parameters:
  ///   - subject: Of whom and for which due; what it says of the report itself is found anew.
  /// - Returns: Nil for an obligation that asks for no form with figures.
  package func unitReport(
    _ subject: ReportFigures.Subject, in movement: ReportedMovement, asOf today: CivilDate
  ) async throws -> UnitReport? {
    let obligation = movement.plan.obligations[subject.obligation]
    guard let form = movement.plan.form(of: obligation.what), !form.figures.isEmpty else {
      return nil
    }
    let contents = try await reportedContents(of: form, subject, in: movement)
    let own = contents.last { content in
      subject.isReport(content.deliverable, due: subject.due, in: movement)
        && content.deliverable.submitted.map { $0 <= today } ?? false
    }
    var detail: DeliverableDetail?
    if let own {
      detail = try await deliverableDetail(movement: movement.id, id: own.deliverable.id)
    }
    let handedIn = own.map { [detail] in UnitReport.HandedIn($0, detail) }
    let plan = try await plan(of: detail, in: movement)
    let found = ReportFigures.Subject(
      unit: subject.unit, obligation: subject.obligation, due: subject.due,
      report: own?.deliverable.id)
    let asOf = own?.deliverable.submitted ?? today
    guard
      let figures = ReportFigures(form, of: found, from: contents, in: movement, asOf: asOf)
    else { return nil }
    let answered = plan.form(of: obligation.what) ?? form
    return UnitReport(
      movement: movement, unit: movement.directory.units[subject.unit], obligation: obligation,
      period: figures.period, plan: plan, form: answered, handedIn: handedIn,
      counts: figures.counts, last: figures.last,
      contents: Dictionary(contents.map { ($0.deliverable.id, $0) }, uniquingKeysWith: { $1 }),
      coverage: ReportCoverage.all(
        of: form, to: subject.unit, in: figures.period, movement))
  }

  /// The plan by whose form a report was written.
  private func plan(
    of detail: DeliverableDetail?, in movement: ReportedMovement
  ) async throws -> Plan {
    guard let version = detail?.current?.form?.planVersion, version != movement.version else {
      return movement.plan
    }
    return try await plan(movement: movement.id, version: version) ?? movement.plan
  }
}

extension UnitReport.HandedIn {
  fileprivate init(_ content: ReportedContent, _ detail: DeliverableDetail?) {
    let revision = detail?.current
    let files = Dictionary(
      grouping: revision?.files ?? [], by: \.note.field
    ).mapValues { $0.map(\.name) }
    self.init(
      deliverable: content.deliverable, answers: content.answers, author: revision?.actorName,
      files: files)
  }
}
