import MovementCore
import Store

/// The figures of a report, as the record counts them on a day.
struct ReportFigures: Sendable {
  /// Of whom the figures are, and for which due.
  let subject: Subject
  let period: ReportPeriod
  /// By field.
  private(set) var counts: [String: FigureCount] = [:]
  /// The same figures in the unit's accepted report for the due before, by field.
  private(set) var last: [String: Int] = [:]

  struct Subject: Sendable {
    /// The unit's position in the directory.
    let unit: Int
    /// The obligation's place in the plan.
    let obligation: Int
    let due: Int
    /// The report itself, which never counts in its own figures; nil before there is one.
    let report: Deliverable.ID?
  }

  /// What the record found, for `FormReading`.
  var values: [String: Int] { counts.mapValues(\.value) }

  /// - Parameters:
  ///   - contents: What was handed in for the obligations that figures look at, and for the report's
  ///     own (``obligations(of:in:)``).
  init?(
    _ form: Form, of subject: Subject, from contents: [ReportedContent], in board: MovementBoard,
    asOf day: CivilDate
  ) {
    let dues = board.plan.obligations[subject.obligation].schedule.dues
    guard let due = dues.first(where: { $0.number == subject.due }) else { return nil }
    self.subject = subject
    period = ReportPeriod(
      of: due, before: dues.first { $0.number == subject.due + 1 }, asOf: day)
    let entries = contents.compactMap { CountedDeliverable($0, for: subject.unit, in: board) }
    for field in form.figures {
      counts[field.id] = field.counts?.count(over: entries, in: period, except: subject.report)
    }
    let before = contents.last { content in
      content.deliverable.status == .accepted && subject.isReport(content.deliverable, in: board)
    }
    for field in form.figures {
      last[field.id] = before?.answers[field.id]?.number
    }
  }

  /// The obligations whose deliverables the figures of a form look at.
  static func obligations(of form: Form, in plan: Plan) -> [Obligation.ID] {
    let sources = form.figures.compactMap(\.counts)
    return plan.obligations.filter { obligation in
      sources.contains { source in
        switch source.which {
        case .kinds(let kinds): kinds.contains(obligation.what)
        case .obligations(let ids): ids.contains(obligation.id)
        }
      }
    }.map(\.id)
  }
}

extension Site {
  /// The figures of a unit's report; nil for a form without any. One statement.
  func figures(
    of form: Form?, _ subject: ReportFigures.Subject, in board: MovementBoard, asOf day: CivilDate
  ) async throws -> ReportFigures? {
    guard let form, !form.figures.isEmpty else { return nil }
    let contents = try await reportedContents(of: form, subject, in: board)
    return ReportFigures(form, of: subject, from: contents, in: board, asOf: day)
  }

  /// What figures look at, and the unit's own reports.
  func reportedContents(
    of form: Form, _ subject: ReportFigures.Subject, in board: MovementBoard
  ) async throws -> [ReportedContent] {
    let own = board.plan.obligations[subject.obligation].id
    let others = ReportFigures.obligations(of: form, in: board.plan).filter { $0 != own }
    return try await store.reportedContents(movement: board.id, of: others + [own])
  }
}

extension CountedDeliverable {
  /// Nil for what counts for nothing on the board.
  init?(_ content: ReportedContent, for reporting: Int, in board: MovementBoard) {
    let deliverable = content.deliverable
    guard let position = board.directory.position(of: deliverable.unit),
      let index = board.obligationIndices[deliverable.obligation],
      board.standing.isCounted(unit: position, obligation: index)
    else { return nil }
    let obligation = board.plan.obligations[index]
    let below = board.directory.subtree(at: reporting)
    let addressee = board.plan.addressee(of: obligation, unit: position, in: board.directory)
    self.init(
      id: deliverable.id, unit: deliverable.unit, obligation: obligation.id, kind: obligation.what,
      submitted: deliverable.submitted, status: deliverable.status, amount: deliverable.amount,
      answers: content.answers, countsFrom: board.plan.countsFrom(obligation),
      place: position == reporting ? .own : below.contains(position) ? .below : .elsewhere,
      isReceived: addressee == board.directory.units[reporting].id)
  }
}

extension ReportFigures.Subject {
  /// Whether a deliverable is the unit's report for the due before this one.
  fileprivate func isReport(_ deliverable: Deliverable, in board: MovementBoard) -> Bool {
    guard
      let handIn = HandIn(
        deliverable, directory: board.directory, obligations: board.obligationIndices)
    else { return false }
    return Int(handIn.unit) == unit && Int(handIn.obligation) == obligation
      && board.standing.dueNumber(of: handIn) == due - 1
  }
}
