import MovementCore

/// What is asked: the unit, the obligation and the dues among which one can choose.
struct HandInTask {
  let unit: Unit
  let position: Int
  let obligation: Obligation
  let dues: [DueChoice]
  /// Who answers.
  let addressee: Unit?
  /// What the plan asks of such a deliverable; nil for a title, a text and files.
  let form: Form?

  /// - Throws: `SiteProblem` where the unit cannot hand in anything that would count.
  init(
    unit id: UnitID, obligation obligationID: Obligation.ID, in board: MovementBoard,
    on day: CivilDate
  ) throws {
    guard let position = board.directory.position(of: id) else { throw SiteProblem.noSuchUnit(id) }
    guard let index = board.obligationIndices[obligationID] else {
      throw SiteProblem.noSuchObligation(obligationID)
    }
    let obligation = board.plan.obligations[index]
    self.position = position
    self.obligation = obligation
    unit = board.directory.units[position]
    dues = board.standing.choosableDues(unit: position, obligation: index, on: day)
    addressee = board.plan.addressee(of: obligation, unit: position, in: board.directory)
      .flatMap { board.directory[$0] }
    form = board.plan.form(of: obligation.what)
    try checkThatItCounts(in: board.plan, on: day)
  }

  private func checkThatItCounts(in plan: Plan, on day: CivilDate) throws {
    guard !dues.isEmpty else {
      throw SiteProblem.refused(
        Phrase(
          vi:
            "Kế hoạch không giao nhiệm vụ “\(obligation.title)” cho \(unit.name), nên không có gì "
            + "phải nộp. Hãy chọn việc khác trong danh sách của đơn vị.",
          en: "The plan does not ask “\(obligation.title)” of \(unit.name), so there is nothing to "
            + "hand in. Choose something else on the unit's list."))
    }
    guard dues.contains(where: { $0.status != .exempt }) else {
      throw SiteProblem.refused(
        Phrase(
          vi: "\(unit.name) được miễn nhiệm vụ này nên không cần nộp.",
          en: "\(unit.name) is exempt from this obligation: nothing has to be handed in."))
    }
    let first = plan.countsFrom(obligation)
    guard day >= first else {
      throw SiteProblem.refused(
        Phrase(
          vi:
            "Nhiệm vụ này tính từ ngày \(first.short). Sản phẩm nộp trước ngày đó không được tính, "
            + "nên hãy nộp từ ngày \(first.short).",
          en: "This obligation counts from \(first.short). What is handed in before that day does "
            + "not count, so hand it in from \(first.short) on."))
    }
  }

  /// The due that a form names, or the one that is offered.
  func choice(_ number: Int?) -> DueChoice? {
    dues.first { $0.due.number == number } ?? dues.first(where: \.isOffered)
  }
}
