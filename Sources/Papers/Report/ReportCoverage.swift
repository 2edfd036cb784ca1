package import MovementCore

/// How complete the reports are that a summary sums: who is missing, and since when.
package struct ReportCoverage: Sendable {
  package let obligation: Obligation
  package let due: Due
  /// All who owe that report to the unit that sums, counted by status.
  package let rollUp: RollUp
  /// Those without an accepted report, in the order of the directory.
  package let missing: [Missing]

  package struct Missing: Sendable {
    package let unit: Unit
    package let status: Status
    /// The last day on which the report was on time; it is missing since the day after.
    package let lastDay: CivilDate
  }
}

extension ReportCoverage {
  /// The reports that the figures of a form sum, of every due that has opened by a day and, for figures
  /// since the report's own due, begins in it.
  ///
  /// - Parameters:
  ///   - receiver: The position of the unit that sums; only reports that go to it are asked for.
  static func all(
    of form: Form, to receiver: Int, in period: ReportPeriod, _ movement: ReportedMovement
  ) -> [ReportCoverage] {
    let standing = movement.standing
    return summed(by: form, in: movement.plan).flatMap { index, since -> [ReportCoverage] in
      standing.columnsOfObligation[index].compactMap { column in
        let due = standing.columns[column].due
        guard due.opens <= period.asOf,
          since == .period || period.contains(due.lastDayWithoutGrace, since: .due)
        else { return nil }
        return coverage(ofColumn: column, to: receiver, on: period.asOf, movement)
      }
    }
  }

  /// The obligations for reports whose figures a form sums, by their places in the plan.
  private static func summed(
    by form: Form, in plan: Plan
  ) -> [(index: Int, since: FigureSource.Since)] {
    plan.obligations.indices.compactMap { index in
      let obligation = plan.obligations[index]
      guard let asked = plan.form(of: obligation.what), !asked.figures.isEmpty else { return nil }
      let sources = form.figures.compactMap(\.counts).filter { source in
        source.from == .received && source.names(obligation)
      }
      guard let first = sources.first else { return nil }
      return (index, sources.contains { $0.since == .period } ? .period : first.since)
    }
  }

  private static func coverage(
    ofColumn column: Int, to receiver: Int, on day: CivilDate, _ movement: ReportedMovement
  ) -> ReportCoverage? {
    let standing = movement.standing
    let obligation = standing.obligation(ofColumn: column)
    let due = standing.columns[column].due
    let receiving = movement.directory.units[receiver].id
    var rollUp = RollUp()
    var missing: [Missing] = []
    for member in standing.columns[column].members.map(Int.init) {
      let addressee = movement.plan.addressee(of: obligation, unit: member, in: movement.directory)
      guard addressee == receiving,
        let status = standing.status(at: member, column: column, on: day)
      else { continue }
      rollUp.count(status, isOptional: obligation.isOptional)
      guard status.isMissing, !obligation.isOptional else { continue }
      missing.append(
        Missing(unit: movement.directory.units[member], status: status, lastDay: due.lastDay))
    }
    guard rollUp.all > 0 else { return nil }
    return ReportCoverage(obligation: obligation, due: due, rollUp: rollUp, missing: missing)
  }
}

extension Status {
  /// Was asked for and is not there.
  var isMissing: Bool {
    switch self {
    case .overdue, .dueSoon, .open, .inReview: true
    case .exempt, .met, .late, .closed, .upcoming: false
    }
  }
}
