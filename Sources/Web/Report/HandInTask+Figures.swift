import MovementCore
import Papers

extension Site {
  /// The figures of what is being written; nil for a form without any. One statement.
  func figures(
    for task: HandInTask, _ entry: HandInEntry, in board: MovementBoard, asOf day: CivilDate
  ) async throws -> ReportFigures? {
    guard let obligation = board.obligationIndices[task.obligation.id],
      let due = task.choice(entry.due)?.due.number
    else { return nil }
    return try await store.reportFigures(
      of: task.form,
      ReportFigures.Subject(
        unit: task.position, obligation: obligation, due: due, report: entry.id),
      in: board.reported, asOf: day)
  }
}
