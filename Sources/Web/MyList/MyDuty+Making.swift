import MovementCore

extension MyDuty {
  /// - Parameters:
  ///   - drafts: What the unit is writing, in the order of saving, the latest first.
  ///   - returns: By deliverable, the last return of those that are returned now.
  init(
    _ duty: Duty, addressee: Unit?, drafts: [DraftNote], returns: [Deliverable.ID: ReturnNote],
    rules: ReviewRules
  ) {
    self.duty = duty
    let own = duty.deliverables.filter { $0.from == nil }.map(\.deliverable)
    let isOpen = duty.group != .done && duty.group != .exempt && duty.status != .inReview
    let back = isOpen && !duty.status.isDone ? own.last { $0.status == .returned } : nil
    let draft = drafts.first { draft in
      draft.id == back?.id
        || draft.obligation == duty.obligation && draft.due == duty.due.number
          && !own.contains { $0.id == draft.id }
    }
    self.draft = draft
    returned = back.flatMap { returns[$0.id] }
    waiting = Waiting(own, of: duty, with: addressee, rules: rules)
    group = MyGroup(duty, isReturned: back != nil)
    let last = own.last { $0.status == .submitted || $0.status == .accepted }
    step =
      switch group {
      case .returned: back.map { .correct($0.id) } ?? .handIn
      case .toDo, .upcoming, .optional:
        draft.map { .resume($0.id) }
          ?? (duty.status == .closed || duty.status.isDone ? Self.view(last) : .handIn)
      case .waiting, .done: Self.view(last ?? duty.deliverables.last?.deliverable)
      case .exempt: .none
      }
  }

  private static func view(_ deliverable: Deliverable?) -> Step {
    deliverable.map { .view($0.id) } ?? .none
  }
}

extension MyDuty.Waiting {
  fileprivate init?(
    _ own: [Deliverable], of duty: Duty, with addressee: Unit?, rules: ReviewRules
  ) {
    let submitted = own.filter { $0.status == .submitted }
    guard let since = submitted.compactMap(\.submitted).max(), !duty.status.isDone else {
      return nil
    }
    self.init(
      with: addressee, since: since, answerBy: rules.answerDay(handedIn: since),
      amount: submitted.reduce(0) { $0 + $1.amount })
  }
}

extension MyGroup {
  fileprivate init(_ duty: Duty, isReturned: Bool) {
    if isReturned {
      self = .returned
      return
    }
    switch duty.status {
    case .exempt: self = .exempt
    case .met, .late: self = .done
    case .inReview: self = .waiting
    case .upcoming: self = duty.isOptional ? .optional : .upcoming
    case .overdue, .dueSoon, .open: self = duty.isOptional ? .optional : .toDo
    case .closed: self = .optional
    }
  }
}

extension Status {
  fileprivate var isDone: Bool { self == .met || self == .late }
}
