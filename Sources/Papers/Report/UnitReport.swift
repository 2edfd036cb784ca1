package import MovementCore
import Store

/// A unit's report for one due: what it says, or, as long as it was not handed in, what the record
/// counts by now. Papers, tables and programs are made of it.
package struct UnitReport: Sendable {
  package let movement: ReportedMovement
  package let unit: Unit
  package let obligation: Obligation
  package let period: ReportPeriod
  /// The plan whose form it is: what was handed in stays with the version it was written for.
  let plan: Plan
  package let form: Form
  package let handedIn: HandedIn?
  /// What the record counts, by field.
  package let counts: [String: FigureCount]
  /// The figures of the accepted report for the due before, by field.
  package let last: [String: Int]
  /// What the figures count, by id.
  let contents: [Deliverable.ID: ReportedContent]
  package let coverage: [ReportCoverage]

  package struct HandedIn: Sendable {
    package let deliverable: Deliverable
    package let answers: FormAnswers
    /// Who handed it in; nil for what came from a table.
    package let author: String?
    /// The names of the files, by field.
    package let files: [String: [String]]
  }
}

extension UnitReport {
  /// A number of the report.
  package struct Line: Sendable {
    package let field: Form.Field
    /// What the report says, or the record counts; nil for a number that nobody gave.
    package let value: Int?
    /// Both values and the reason, where somebody corrected it.
    package let correction: Figure?
    package let last: Int?
  }

  /// A number as it stands in the report.
  package func line(_ field: Form.Field) -> Line {
    let answer = handedIn?.answers[field.id]
    let figure = answer?.figure
    let counted = handedIn == nil ? counts[field.id]?.value : nil
    return Line(
      field: field, value: answer?.number ?? counted,
      correction: figure.flatMap { $0.isCorrected ? $0 : nil }, last: last[field.id])
  }

  /// The numbers that stand in the report, in the order of the form's parts.
  package var lines: [Line] {
    form.parts.flatMap(\.fields).filter { $0.type == .number }.map(line)
  }

  /// What stands in a field, in words; nil where nothing was answered. Files by their names.
  package func words(_ field: Form.Field, _ language: Language) -> String? {
    if field.type == .files {
      return handedIn?.files[field.id].map { $0.joined(separator: "; ") }
    }
    return handedIn?.answers[field.id].map { plan.words($0, of: field, language) }
  }

  /// “Báo cáo định kỳ · Quý II/2019”
  package func title(_ language: Language) -> String {
    obligation.title(of: period.due, language)
  }

  /// What a reader has to know of its state: nothing of one that was accepted.
  package var stateNote: Phrase? {
    if let handedIn, handedIn.answers.isEmpty {
      return Phrase(
        vi: "nạp từ tệp, không kèm nội dung", en: "loaded from a file, without its content")
    }
    return switch handedIn?.deliverable.status {
    case .accepted: nil
    case .submitted: Phrase(vi: "chưa được duyệt", en: "not accepted yet")
    default:
      Phrase(
        vi: "dự thảo, đơn vị chưa nộp; \(period.phrase.vietnamese)",
        en: "draft, not handed in; \(period.phrase.english)")
    }
  }
}
