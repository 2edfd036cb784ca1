import FoundationEssentials
import MovementCore

extension UnitReport {
  package func json() throws -> [UInt8] { try JSONText.bytes(Content(self)) }

  /// What a program reads of a report. Days are `YYYY-MM-DD`.
  private struct Content: Encodable {
    let type: String
    let title: String
    let movement: String
    let unit: UnitName
    let period: Period
    /// `accepted`, `submitted`, or `draft` as long as it was not handed in.
    let state: String
    let deliverable: String?
    let submitted: String?
    let sections: [Section]
    let coverage: [Coverage]

    init(_ report: UnitReport) {
      type = report.obligation.id
      title = report.title(.vietnamese)
      movement = report.movement.plan.number
      unit = UnitName(report.unit)
      period = Period(report.period)
      state = report.handedIn?.deliverable.status.rawValue ?? "draft"
      deliverable = report.handedIn?.deliverable.id
      submitted = report.handedIn?.deliverable.submitted?.description
      sections = report.form.parts.map { Section($0, of: report) }
      coverage = report.coverage.map(Coverage.init)
    }
  }

  private struct Period: Encodable {
    let due: Int
    let opens: String
    let lastDay: String
    let asOf: String
    let isOver: Bool

    init(_ period: ReportPeriod) {
      due = period.due.number
      opens = period.due.opens.description
      lastDay = period.due.lastDayWithoutGrace.description
      asOf = period.asOf.description
      isOver = period.isOver
    }
  }

  private struct Section: Encodable {
    let title: String?
    let figures: [FigureLine]
    let texts: [Text]

    init(_ part: Form.Part, of report: UnitReport) {
      title = part.section?.name
      figures = part.fields.filter { $0.type == .number }.map { FigureLine($0, of: report) }
      texts = part.fields.compactMap { Text($0, of: report) }
    }
  }

  private struct FigureLine: Encodable {
    let id: String
    let label: String
    /// What the report says.
    let value: Int?
    /// What the record counted; nil for a number that only people give.
    let counted: Int?
    let reason: String?
    let previous: Int?
    /// The ids of what is counted.
    let deliverables: [String]?
    /// How many came without content, so that nobody knows whether they count.
    let unanswered: Int?

    init(_ field: Form.Field, of report: UnitReport) {
      let line = report.line(field)
      id = field.id
      label = field.label
      value = line.value
      counted = field.counts == nil ? nil : line.correction?.counted ?? line.value
      reason = line.correction?.reason
      previous = line.last
      deliverables = report.counts[field.id]?.deliverables
      unanswered = report.counts[field.id]?.unanswered.count
    }
  }

  /// What is answered in words.
  private struct Text: Encodable {
    let id: String
    let label: String
    let text: String

    init?(_ field: Form.Field, of report: UnitReport) {
      guard field.type != .number, let answer = report.handedIn?.answers[field.id] else {
        return nil
      }
      id = field.id
      label = field.label
      text = report.plan.words(answer, of: field, .vietnamese)
    }
  }

  private struct Coverage: Encodable {
    let obligation: String
    let due: Int
    let asked: Int
    let accepted: Int
    /// Shares, 0 to 1.
    let completeness: Double?
    let timeliness: Double?
    let missing: [Missing]

    init(_ coverage: ReportCoverage) {
      obligation = coverage.obligation.id
      due = coverage.due.number
      asked = coverage.rollUp.asked
      accepted = coverage.rollUp.done
      completeness = coverage.rollUp.rate
      timeliness = coverage.rollUp.onTime
      missing = coverage.missing.map(Missing.init)
    }

    struct Missing: Encodable {
      let unit: UnitName
      let status: String
      let lastDay: String

      init(_ missing: ReportCoverage.Missing) {
        unit = UnitName(missing.unit)
        status = missing.status.rawValue
        lastDay = missing.lastDay.description
      }
    }
  }
}
