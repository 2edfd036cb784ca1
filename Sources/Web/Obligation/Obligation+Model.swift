import MovementCore

/// What the page of an obligation shows.
struct ObligationModel {
  let movement: MovementKey
  let obligation: Obligation
  let period: DateRange
  /// What is handed in; nil if neither we nor the plan's forms have a name for it.
  let kind: String?
  let who: [NamedPart]
  let except: [NamedPart]
  let with: [NamedPart]
  let reviewer: NamedPart?
  let copy: [NamedPart]
  /// What comes directly before it, and directly after it.
  let after: [Obligation]
  let before: [Obligation]
  let tags: [String]
  let dues: [ObligationDue]
  let units: [ObligationUnit]
  /// The units that owe it; more than `units` has where there are very many.
  let unitCount: Int
  /// Nil if nobody owes it.
  let chart: ProgressChart?
  let form: Form?
  let plan: Plan

  /// A page stays readable, and small: the list of standing has all units.
  static let mostUnits = 200

  init(at index: Int, in board: MovementBoard, _ visit: Visit) {
    let plan = board.plan
    let obligation = plan.obligations[index]
    let words = TermWords(plan: plan, directory: board.directory, language: visit.language)
    movement = board.key
    self.obligation = obligation
    period = plan.period
    kind = plan.knownName(ofDeliverableKind: obligation.what, visit.language)
    (who, except) = words.owing(obligation)
    with = obligation.with.map(words.part(for:))
    reviewer = words.reviewer(of: obligation)
    copy = obligation.copy.map(words.part(for:))
    after = obligation.after.compactMap(board.obligation)
    before = plan.obligations.filter { $0.after.contains(obligation.id) }
    tags = Self.tags(of: obligation, in: plan)
    let columns = board.standing.columnsOfObligation[index]
    dues = columns.map { ObligationDue(column: $0, in: board.standing, on: visit.day) }
    let units = ObligationUnit.all(columns, in: board.standing, on: visit.day)
    unitCount = units.count
    self.units = Array(units.prefix(Self.mostUnits))
    chart =
      ObligationChart(columns, dues: dues, units: unitCount, in: board.standing, visit)?
      .chart
    form = plan.forms.first { $0.kind == obligation.what }
    self.plan = plan
  }

  private static func tags(of obligation: Obligation, in plan: Plan) -> [String] {
    obligation.tags.flatMap { set in
      let labels = plan.taxonomies.first { $0.id == set.taxonomy }?.tags ?? []
      return set.tags.map { tag in labels.first { $0.id == tag }?.name ?? tag }
    }
  }
}

/// One due, and how many units stand how.
struct ObligationDue {
  let due: Due
  /// Empty for an optional obligation, whose cells are counted apart.
  let rollUp: RollUp
  /// In the order of the bars; those of nobody are left out.
  let counts: [(status: Status, number: Int)]

  init(column index: Int, in standing: Standing, on day: CivilDate) {
    let column = standing.columns[index]
    due = column.due
    rollUp = standing.rollUp(column: index, standing.directory.units.indices, on: day)
    if column.isOptional {
      var numbers: [Status: Int] = [:]
      for position in column.members {
        guard let status = standing.status(at: Int(position), column: index, on: day) else {
          continue
        }
        numbers[status, default: 0] += 1
      }
      counts = (ProgressBar.order + [.closed]).compactMap { status in
        numbers[status].map { (status, $0) }
      }
    } else {
      counts = StatusCounts(rollUp).counts
    }
  }

  /// How many units owe it and are not released from it.
  var asked: Int {
    counts.reduce(0) { $0 + ($1.status == .exempt ? 0 : $1.number) }
  }

  /// How many have done it.
  var done: Int {
    counts.reduce(0) { $0 + ($1.status == .met || $1.status == .late ? $1.number : 0) }
  }
}
