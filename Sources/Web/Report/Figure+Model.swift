import MovementCore
import Papers
import Store

/// What a number of a report counts.
struct FigureModel {
  let movement: MovementKey
  let unit: Unit
  /// The report's obligation, with the name of its due.
  let report: String
  let field: Form.Field
  let count: FigureCount
  let period: ReportPeriod
  /// The first of them, in the order of handing in.
  let counted: [Row]
  /// Those that came without content, so that nobody knows whether they count.
  let unanswered: [Row]

  struct Row {
    let deliverable: Deliverable
    /// Nil for who may not read what was handed in.
    let title: String?
    let unit: String
    let obligation: String
    /// What it adds, where it is not 1.
    let adds: Int?
  }

  /// So many are shown; the others are on the lists of their units.
  static let mostRows = 500
}

extension FigureModel {
  /// - Parameters:
  ///   - contents: What the figures of the form look at.
  init(
    _ field: Form.Field, _ figures: ReportFigures, from contents: [ReportedContent],
    in board: MovementBoard, _ visit: Visit
  ) {
    let subject = figures.subject
    let obligation = board.plan.obligations[subject.obligation]
    let byID = Dictionary(contents.map { ($0.deliverable.id, $0) }, uniquingKeysWith: { $1 })
    func rows(_ ids: [Deliverable.ID]) -> [Row] {
      ids.prefix(Self.mostRows).compactMap { id in
        byID[id].map { Row($0, to: field, in: board, visit) }
      }
    }
    let count = figures.counts[field.id] ?? FigureCount()
    self.init(
      movement: board.key, unit: board.directory.units[subject.unit],
      report: obligation.title(of: figures.period.due, visit.language), field: field, count: count,
      period: figures.period, counted: rows(count.deliverables), unanswered: rows(count.unanswered))
  }
}

extension FigureModel.Row {
  fileprivate init(
    _ content: ReportedContent, to field: Form.Field, in board: MovementBoard,
    _ visit: Visit
  ) {
    let deliverable = content.deliverable
    let mayRead = visit.may(
      .seeDeliverable, unit: deliverable.unit, addressee: board.addressee(of: deliverable),
      in: board)
    let adds = field.counts?.sum == nil ? nil : content.adds(to: field)
    self.init(
      deliverable: deliverable, title: mayRead ? content.title : nil,
      unit: board.directory[deliverable.unit]?.name ?? deliverable.unit,
      obligation: board.obligation(deliverable.obligation)?.title ?? deliverable.obligation,
      adds: adds)
  }
}
