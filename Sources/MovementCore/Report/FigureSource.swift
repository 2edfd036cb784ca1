/// What the record counts for a number of a form (`counts`, plan format §6).
package struct FigureSource: Sendable, Equatable {
  package var which: Which
  /// What is summed; nil counts the deliverables themselves.
  package var sum: Sum?
  /// What the deliverable has to answer, all of it; on `choice`, `choices` and `yes-no` fields.
  package var conditions: [Form.Requirement]
  package var status: Status
  package var from: Origin
  package var since: Since

  package init(
    _ which: Which, sum: Sum? = nil, where conditions: [Form.Requirement] = [],
    status: Status = .accepted, from: Origin = .subtree, since: Since = .period
  ) {
    self.which = which
    self.sum = sum
    self.conditions = conditions
    self.status = status
    self.from = from
    self.since = since
  }

  /// Which deliverables.
  package enum Which: Sendable, Equatable {
    case kinds([String])
    case obligations([Obligation.ID])
  }

  package enum Sum: Sendable, Equatable {
    /// The amounts of the deliverables.
    case amount
    /// The answers in a `number` of their form.
    case field(String)
  }

  package enum Status: String, Sendable, CaseIterable {
    case accepted
    /// Accepted, or waiting for review.
    case handedIn = "handed-in"
  }

  /// Whose deliverables.
  package enum Origin: String, Sendable, CaseIterable {
    /// The reporting unit's own.
    case own
    /// Its own and those of all units below it.
    case subtree
    /// What is addressed to it for review, from whomever it comes.
    case received
  }

  /// From which day on.
  package enum Since: String, Sendable, CaseIterable {
    /// As long as the movement counts.
    case period
    /// Within the report's own due (``ReportPeriod``).
    case due
  }
}

extension FigureSource {
  /// Whether deliverables for an obligation are among those that it looks at.
  package func names(_ obligation: Obligation) -> Bool {
    switch which {
    case .kinds(let kinds): kinds.contains(obligation.what)
    case .obligations(let ids): ids.contains(obligation.id)
    }
  }

  /// Whether it looks at what was answered in the deliverables' forms.
  package var looksAtAnswers: Bool {
    if case .field = sum { return true }
    return !conditions.isEmpty
  }
}
