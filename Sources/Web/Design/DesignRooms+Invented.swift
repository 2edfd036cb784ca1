import MovementCore

extension DesignRooms {
  /// A form with everything on it: choices of a due, files, a return, an amendment, problems.
  static func handIn(
    _ unit: Unit, _ board: MovementBoard, _ visit: Visit, now: Instant
  ) -> HandInModel? {
    let tasks = board.plan.obligations.compactMap { obligation in
      try? HandInTask(unit: unit.id, obligation: obligation.id, in: board, on: visit.today)
    }
    guard let task = tasks.max(by: { weight($0) < weight($1) }) else { return nil }
    var entry = HandInEntry(
      id: "sample", key: "sample-key", edit: 2, due: task.dues.last?.due.number)
    entry.title = visit(vi: "Tuyến hẻm không rác", en: "An alley without litter")
    entry.amount = "10"
    let picture = DraftFile(
      position: 1, name: "tuyen-hem-truoc-va-sau.jpg", hash: "", size: 1_240_000,
      mediaType: "image/jpeg")
    let report = DraftFile(
      position: 2, name: "bao-cao-tong-hop-quy-3-cua-uy-ban-nhan-dan-phuong.pdf", hash: "",
      size: 348_000, mediaType: "application/pdf")
    let returned = ReturnNote(
      title: entry.title, reason: OfficePhrases.shipped.first, day: visit.today.adding(days: -2))
    return HandInModel(
      movement: board.key, task: task, entry: entry, files: [picture, report], returned: returned,
      handedIn: visit.today.adding(days: -9), savedAt: now,
      problems: WrongFields([
        HandInEntry.Name.text: Phrase(
          vi: "Chưa có nội dung và tệp. Vui lòng viết, hoặc đính kèm một tệp.",
          en: "There is neither text nor file. Please write, or attach a file.")
      ]),
      amended: [
        AskedFacts.Difference(
          name: Phrase(vi: "Hạn cuối", en: "Last day"),
          before: visit.today.adding(days: 10).short, after: visit.today.adding(days: 4).short)
      ],
      notice: Phrase(
        vi: "Chưa nộp: tệp vượt quá dung lượng cho phép.",
        en: "Not handed in: a file is larger than allowed."),
      now: now, timeZone: board.plan.timeZone)
  }

  /// What has a choice and asks for a number shows most.
  private static func weight(_ task: HandInTask) -> Int {
    min(task.dues.count, 4) + (task.obligation.asksForAmount ? 10 : 0)
  }

  /// A plan with one obligation changed, one removed and one new.
  static func difference(_ board: MovementBoard, on day: CivilDate) -> PublishPreview {
    var plan = board.plan
    if plan.obligations.count > 2 {
      var added = plan.obligations.removeLast()
      plan.obligations[0].clause += ".1"
      added.id += "-2"
      plan.obligations.append(added)
    }
    return PublishPreview(
      board, plan: plan, file: UploadedFile(name: "plan.yaml", bytes: []), hash: "",
      warnings: [], before: board.standing, after: board.standing, on: day)
  }

  /// A list for each part that it can have, around duties of every status.
  static func list(
    _ duties: [Duty], of unit: Unit, _ rooms: DesignRooms, in movement: MovementKey, _ visit: Visit
  ) -> MyListModel {
    let draft = DraftNote(
      id: "sample", unit: unit.id, obligation: "", due: nil,
      title: visit(vi: "Kế hoạch ra quân tháng 9", en: "Plan for September"), savedAt: rooms.now)
    let returned = ReturnNote(
      title: nil, reason: OfficePhrases.shipped.last, day: visit.today.adding(days: -1))
    let rows = duties.enumerated().map { index, duty in
      let group = index == 0 ? MyGroup.returned : MyGroup(sampleOf: duty.status)
      let waiting = MyDuty.Waiting(
        with: unit, since: visit.today.adding(days: -2), answerBy: visit.today.adding(days: 5),
        amount: 1)
      return MyDuty(
        duty: duty, group: group, step: step(group, duty), draft: group == .toDo ? draft : nil,
        returned: group == .returned ? returned : nil,
        waiting: group == .waiting ? waiting : nil)
    }
    let groups = MyGroup.allCases.compactMap { group in
      let own = rows.filter { $0.group == group }
      return own.isEmpty ? nil : MyListModel.Group(group: group, duties: own)
    }
    let answers = [Decision.accept, .return, .undo].map { decision in
      AnswerNote(
        decision: decision, by: unit, at: rooms.now,
        items: duties.prefix(decision == .accept ? 2 : 1).map { duty in
          AnswerNote.Item(
            id: "sample", title: duty.title, from: nil,
            reason: decision == .return ? OfficePhrases.shipped.first : nil)
        })
    }
    return MyListModel(
      movement: movement, unit: unit,
      choices: [
        MyListModel.Choice(unit: unit, depth: 0, toDo: 3),
        MyListModel.Choice(unit: unit, depth: 1, toDo: 0),
      ],
      answers: answers, groups: groups, strays: [draft], contributions: [], own: RollUp(),
      now: rooms.now, timeZone: rooms.plan.timeZone)
  }

  private static func step(_ group: MyGroup, _ duty: Duty) -> MyDuty.Step {
    switch group {
    case .returned: .correct("sample")
    case .toDo: duty.status == .overdue ? .handIn : .resume("sample")
    case .upcoming, .optional: .handIn
    case .waiting, .done: .view("sample")
    case .exempt: .none
    }
  }
}

extension MyGroup {
  /// Where a sample of a status stands.
  fileprivate init(sampleOf status: Status) {
    switch status {
    case .overdue, .dueSoon, .open: self = .toDo
    case .inReview: self = .waiting
    case .met, .late: self = .done
    case .upcoming: self = .upcoming
    case .exempt: self = .exempt
    case .closed: self = .optional
    }
  }
}
