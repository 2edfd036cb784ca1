import MovementCore

/// What the list of an account's unit shows.
struct MyListModel {
  let movement: MovementKey
  let unit: Unit
  /// The units for which the account works, in tree order, if there are several.
  let choices: [Choice]
  let answers: [AnswerNote]
  /// The parts that are not empty.
  let groups: [Group]
  /// Drafts for what the unit is not asked any more.
  let strays: [DraftNote]
  /// What it may hand in towards a duty of a unit above.
  let contributions: [Contribution]
  let own: RollUp
  /// For what is said about times: the clock, and where it hangs.
  let now: Instant
  let timeZone: String

  struct Choice {
    let unit: Unit
    let depth: Int
    /// How many duties are open for it now.
    let toDo: Int
  }

  struct Group {
    let group: MyGroup
    let duties: [MyDuty]
  }

  struct Contribution {
    let obligation: Obligation
    let to: Unit?
    /// Of this unit, the latest last.
    let handedIn: [HandedIn]
    let draft: DraftNote?
  }

  /// What the store knows of a unit besides the board.
  struct Record {
    var drafts: [DraftNote] = []
    var returns: [Deliverable.ID: ReturnNote] = [:]
    var answers: [AnswerNote] = []
    /// The line of the record up to which they go.
    var lastAnswer: Int64?
  }
}

extension MyListModel {
  init(
    _ unit: UnitModel, at position: Int, choices: [Choice], record: Record,
    in board: MovementBoard, rules: ReviewRules, now: Instant, _ visit: Visit
  ) {
    movement = board.key
    self.unit = unit.unit
    self.choices = choices
    answers = record.answers
    own = unit.own
    self.now = now
    timeZone = board.plan.timeZone
    let duties = unit.groups.flatMap(\.duties).map { duty in
      let addressee = board.obligation(duty.obligation).flatMap {
        board.plan.addressee(of: $0, unit: position, in: board.directory)
      }
      return MyDuty(
        duty, addressee: addressee.flatMap { board.directory[$0] }, drafts: record.drafts,
        returns: record.returns, rules: rules)
    }
    groups = Self.grouped(duties)
    contributions = Self.contributions(unit, at: position, drafts: record.drafts, in: board, visit)
    let placed = Set(duties.compactMap(\.draft?.id) + contributions.compactMap(\.draft?.id))
    strays = record.drafts.filter { !placed.contains($0.id) }
  }

  /// Whether a row of this list says that it was returned, and why.
  func isReturned(_ id: Deliverable.ID) -> Bool {
    groups.contains { group in
      group.group == .returned
        && group.duties.contains { duty in
          duty.duty.deliverables.last { $0.deliverable.status == .returned }?.deliverable.id == id
            && duty.returned?.reason != nil
        }
    }
  }

  private static func grouped(_ duties: [MyDuty]) -> [Group] {
    let byGroup = Dictionary(grouping: duties, by: \.group)
    return MyGroup.allCases.compactMap { group in
      byGroup[group].map { duties in
        Group(group: group, duties: duties.sorted { $0.duty.stands(before: $1.duty, in: group) })
      }
    }
  }

  /// Obligations that the unit does not owe itself, but adds to.
  private static func contributions(
    _ unit: UnitModel, at position: Int, drafts: [DraftNote], in board: MovementBoard,
    _ visit: Visit
  ) -> [Contribution] {
    board.plan.obligations.enumerated().compactMap { index, obligation in
      guard obligation.count == .subtree else { return nil }
      let columns = board.standing.columnsOfObligation[index]
      let owes = columns.contains { board.standing.columns[$0].hasCell(at: position) }
      let above = board.directory.ancestors(of: position).first { other in
        columns.contains { board.standing.columns[$0].hasCell(at: other) }
      }
      guard !owes, let above else { return nil }
      let handedIn = unit.others.filter { $0.deliverable.obligation == obligation.id }
      return Contribution(
        obligation: obligation, to: board.directory.units[above],
        handedIn: handedIn.map {
          HandedIn(deliverable: $0.deliverable, outcome: $0.counting.outcome)
        },
        draft: drafts.first { $0.obligation == obligation.id })
    }
  }
}

extension Duty {
  /// The most urgent first; of what is done the latest.
  fileprivate func stands(before other: Duty, in group: MyGroup) -> Bool {
    switch group {
    case .done: (metDay ?? due.lastDay) > (other.metDay ?? other.due.lastDay)
    case .upcoming: due.opens < other.due.opens
    case .returned, .toDo, .waiting, .optional, .exempt: due.lastDay < other.due.lastDay
    }
  }
}
