import HTML
import MovementCore
import Papers
import Store

/// A figure of a report that is no longer what the record counts.
struct ReportDifference {
  /// What the figure is called, and where it is opened.
  let label: String
  let address: Address
  let difference: FigureDifference
}

extension Site {
  /// What the record counts now for the days of a report, where it is not what the report says: it
  /// stays as it was handed in. One statement, and none for what has no figures.
  func differences(
    of detail: DeliverableDetail, in board: MovementBoard
  ) async throws -> [ReportDifference] {
    let report = detail.deliverable
    guard let answers = detail.current?.form?.answers, let day = report.submitted,
      let form = board.obligation(report.obligation).flatMap({ board.plan.form(of: $0.what) }),
      form.figures.contains(where: { answers[$0.id]?.figure != nil }),
      let handIn = HandIn(
        report, directory: board.directory, obligations: board.obligationIndices),
      let due = board.standing.dueNumber(of: handIn)
    else { return [] }
    let subject = ReportFigures.Subject(
      unit: Int(handIn.unit), obligation: Int(handIn.obligation), due: due, report: report.id)
    guard
      let figures = try await store.reportFigures(
        of: form, subject, in: board.reported, asOf: day)
    else {
      return []
    }
    return form.differences(of: answers, from: figures.values).map { difference in
      ReportDifference(
        label: form[difference.field]?.label ?? difference.field,
        address: .figure(
          board.key, unit: report.unit, report.obligation, field: difference.field, due: due),
        difference: difference)
    }
  }
}

/// Said below a report: what changed since.
struct ReportDifferences {
  let differences: [ReportDifference]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard !differences.isEmpty else { return }
    html(.section, .id("differences")) { html in
      html(
        .h2, text: visit(vi: "Số liệu đã thay đổi từ khi nộp", en: "Changed since it was handed in")
      )
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Báo cáo giữ nguyên số đã nộp. Đây là số ghi nhận hiện nay cho cùng thời gian.",
          en: "The report keeps its figures. This is what is on record now for the same days."))
      html(.ul, .class("record-rows")) { html in
        for item in differences {
          html(.li) { html in
            html(.a, .href(item.address.text), visit.planLanguage, text: item.label)
            html(.span, .class("soft"), text: visit(item.difference.phrase))
          }
        }
      }
    }
  }
}
