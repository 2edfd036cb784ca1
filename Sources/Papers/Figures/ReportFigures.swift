package import MovementCore
package import Store

/// The figures of a report, as the record counts them on a day.
package struct ReportFigures: Sendable {
  /// Of whom the figures are, and for which due.
  package let subject: Subject
  package let period: ReportPeriod
  /// By field.
  package private(set) var counts: [String: FigureCount] = [:]
  /// The same figures in the unit's accepted report for the due before, by field.
  package private(set) var last: [String: Int] = [:]

  package struct Subject: Sendable {
    /// The unit's position in the directory.
    package let unit: Int
    /// The obligation's place in the plan.
    package let obligation: Int
    package let due: Int
    /// The report itself, which never counts in its own figures; nil before there is one.
    package let report: Deliverable.ID?

    package init(unit: Int, obligation: Int, due: Int, report: Deliverable.ID?) {
      self.unit = unit
      self.obligation = obligation
      self.due = due
      self.report = report
    }
  }

  /// What the record found, for `FormReading`.
  package var values: [String: Int] { counts.mapValues(\.value) }

  /// - Parameters:
  ///   - contents: What was handed in for the obligations that figures look at, and for the report's
  ///     own (``obligations(of:in:)``).
  package init?(
    _ form: Form, of subject: Subject, from contents: [ReportedContent],
    in movement: ReportedMovement,
    asOf day: CivilDate
  ) {
    let dues = movement.plan.obligations[subject.obligation].schedule.dues
    guard let due = dues.first(where: { $0.number == subject.due }) else { return nil }
    self.subject = subject
    period = ReportPeriod(
      of: due, before: dues.first { $0.number == subject.due + 1 }, asOf: day)
    let entries = contents.compactMap { CountedDeliverable($0, for: subject.unit, in: movement) }
    for field in form.figures {
      counts[field.id] = field.counts?.count(over: entries, in: period, except: subject.report)
    }
    let before = contents.last { content in
      content.deliverable.status == .accepted
        && subject.isReport(content.deliverable, due: subject.due - 1, in: movement)
    }
    for field in form.figures {
      last[field.id] = before?.answers[field.id]?.number
    }
  }

  /// The obligations whose deliverables the figures of a form look at.
  ///
  /// - Parameter isOwn: Whether the unit's own deliverables are enough for all of these figures, or
  ///   those of others are needed as well; nil for both.
  package static func obligations(
    of form: Form, in plan: Plan, isOwn: Bool? = nil
  ) -> [Obligation.ID] {
    let sources = form.figures.compactMap(\.counts)
    return plan.obligations.filter { obligation in
      let naming = sources.filter { $0.names(obligation) }
      guard !naming.isEmpty else { return false }
      return isOwn.map { $0 == naming.allSatisfy { $0.from == .own } } ?? true
    }.map(\.id)
  }
}

extension ReportFigures.Subject {
  /// Whether a deliverable is the unit's report for that due.
  func isReport(
    _ deliverable: Deliverable, due: Int, in movement: ReportedMovement
  ) -> Bool {
    guard
      let handIn = HandIn(
        deliverable, directory: movement.directory, obligations: movement.obligations)
    else { return false }
    return Int(handIn.unit) == unit && Int(handIn.obligation) == obligation
      && movement.standing.dueNumber(of: handIn) == due
  }
}
