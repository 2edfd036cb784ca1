import MovementCore
import Papers
import Store

/// The numbers that the record finds for the demonstration's reports when they are handed in: a
/// movement as it is before any of them.
struct DemoReports {
  private let movement: ReportedMovement
  private let contents: [ReportedContent]

  init(_ snapshot: MovementSnapshot, in store: MovementStore) async throws {
    movement = try ReportedMovement(snapshot)
    let plan = movement.plan
    let forms = plan.forms.filter { !$0.figures.isEmpty }
    let obligations = Set(forms.flatMap { ReportFigures.obligations(of: $0, in: plan) })
    contents = try await store.reportedContents(movement: movement.id, of: obligations.sorted())
  }

  /// By field; none for what has no figures.
  func figures(of report: Deliverable) -> [String: Int] {
    guard let unit = movement.directory.position(of: report.unit),
      let index = movement.obligations[report.obligation], let day = report.submitted,
      let form = movement.plan.form(of: movement.plan.obligations[index].what)
    else { return [:] }
    let handIn = HandIn(
      unit: unit, obligation: index, due: report.due ?? 0, day: day, amount: report.amount,
      isAccepted: true)
    guard let due = movement.standing.dueNumber(of: handIn) else { return [:] }
    let subject = ReportFigures.Subject(
      unit: unit, obligation: index, due: due, report: report.id)
    return ReportFigures(form, of: subject, from: contents, in: movement, asOf: day)?.values ?? [:]
  }
}
