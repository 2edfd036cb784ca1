/// What the record counts for a figure on a day, and what it counted: every number opens exactly that.
package struct FigureCount: Sendable, Equatable {
  /// 0 to ``Figure/largest``.
  package var value: Int
  /// What is counted or summed, in the order in which it was looked at.
  package var deliverables: [Deliverable.ID]
  /// What would be looked at, but came without answers (from a table), so that nobody knows whether it
  /// counts.
  package var unanswered: [Deliverable.ID]
  /// The sum is larger than any figure; `value` is the largest one.
  package var isCapped: Bool

  package init(
    value: Int = 0, deliverables: [Deliverable.ID] = [], unanswered: [Deliverable.ID] = [],
    isCapped: Bool = false
  ) {
    self.value = value
    self.deliverables = deliverables
    self.unanswered = unanswered
    self.isCapped = isCapped
  }

  /// Amounts are never negative; what is on record as less than 0 adds nothing.
  fileprivate mutating func add(_ amount: Int, of deliverable: Deliverable.ID) {
    deliverables.append(deliverable)
    let (sum, overflow) = value.addingReportingOverflow(max(0, amount))
    isCapped = isCapped || overflow || sum > Figure.largest
    value = isCapped ? Figure.largest : sum
  }
}

extension FigureSource {
  /// Finds the figure.
  ///
  /// - Parameters:
  ///   - period: The days of the report.
  ///   - report: The report itself, which never counts in its own figures.
  package func count(
    over entries: some Sequence<CountedDeliverable>, in period: ReportPeriod,
    except report: Deliverable.ID? = nil
  ) -> FigureCount {
    let wanted = Wanted(self)
    var count = FigureCount()
    for entry in entries where entry.id != report && wanted.concerns(entry, in: period) {
      guard !looksAtAnswers || !entry.answers.isEmpty else {
        count.unanswered.append(entry.id)
        continue
      }
      guard fits(entry.answers) else { continue }
      switch sum {
      case nil: count.add(1, of: entry.id)
      case .amount: count.add(entry.amount, of: entry.id)
      case .field(let field):
        if let number = entry.answers[field]?.number { count.add(number, of: entry.id) }
      }
    }
    return count
  }

  private func fits(_ answers: FormAnswers) -> Bool {
    conditions.allSatisfy { condition in
      let chosen = answers[condition.field]?.chosen ?? []
      return chosen.contains { condition.values.contains($0) }
    }
  }
}

/// A source with its names to be found without a search.
private struct Wanted {
  let source: FigureSource
  let names: Set<String>

  init(_ source: FigureSource) {
    self.source = source
    names =
      switch source.which {
      case .kinds(let kinds): Set(kinds)
      case .obligations(let ids): Set(ids)
      }
  }

  func concerns(_ entry: CountedDeliverable, in period: ReportPeriod) -> Bool {
    guard isNamed(entry), hasStatus(entry.status), comesFromThere(entry),
      let day = entry.submitted, day >= entry.countsFrom
    else { return false }
    return period.contains(day, since: source.since)
  }

  private func isNamed(_ entry: CountedDeliverable) -> Bool {
    switch source.which {
    case .kinds: names.contains(entry.kind)
    case .obligations: names.contains(entry.obligation)
    }
  }

  private func hasStatus(_ status: Deliverable.Status) -> Bool {
    switch status {
    case .accepted: true
    case .submitted: source.status == .handedIn
    case .draft, .returned, .withdrawn: false
    }
  }

  private func comesFromThere(_ entry: CountedDeliverable) -> Bool {
    switch source.from {
    case .own: entry.place == .own
    case .subtree: entry.place != .elsewhere
    case .received: entry.isReceived
    }
  }
}
