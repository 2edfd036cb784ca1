import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// Accepts or returns one deliverable, and goes on to the next.
  func decide(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let detail = try await reviewDetail(try parameter("deliverable", context), board, visit)
    let answer = try SubmittedAnswer(form)
    let reason: Reason?
    let marks: FieldMarks
    do {
      reason = try answer.checkedReason()
      marks = try FieldMarks(typed: answer.marks)
    } catch let problem as any PhrasedError {
      var problems = WrongFields()
      problems["reason"] = problem.phrase
      var model = try await reviewModel(detail, board, visit)
      model.marks = answer.marks
      return reviewPage(
        ReviewView(model: model, reason: answer.reason, problems: problems, visit: visit),
        board, request, status: .unprocessableContent)
    }
    // Found before the answer is written: afterwards it stands in no queue any more.
    let queue = try await reviewQueue(board, visit, since: context.arrival.lastChange)
    let item = QueueItem(
      detail.entry, in: board, ReceiptDays(board, reviewRules, today: visit.today))
    let outcomes = try await store.review(
      [ReviewItem(deliverable: item.id, revision: answer.revision)], of: board.id,
      with: reason.map { .return($0, marks: marks) } ?? .accept, on: visit.today, batch: context.id,
      by: try visit.actor(context))
    let result = outcomes.first?.result
    guard let batch = result?.batch(asked: answer, by: visit.account?.id, in: context.id) else {
      return try await conflict(result, item.id, answer, board, visit, request)
    }
    let next = queue.next(after: item)
    let address = next.map { Address.review(board.key, $0.id) } ?? .queue(board.key)
    return Reply.redirect(to: queue.filter.applied(to: address).with("done", batch).text)
  }

  /// The page as it is now, with what happened meanwhile and what was typed.
  private func conflict(
    _ result: ReviewOutcome.Result?, _ id: Deliverable.ID, _ answer: SubmittedAnswer,
    _ board: MovementBoard, _ visit: Visit, _ request: Request
  ) async throws -> Response {
    var model = try await reviewModel(try await reviewDetail(id, board, visit), board, visit)
    model.marks = answer.marks
    let words = ConflictWords(timeZone: board.plan.timeZone)
    return reviewPage(
      ReviewView(
        model: model, conflict: words.phrase(for: result),
        reason: answer.reason, visit: visit), board, request, status: .conflict)
  }
}

/// What a reviewer sent.
struct SubmittedAnswer {
  let decision: Decision
  /// The revision that was looked at.
  let revision: Int
  /// As typed, with the phrase that was chosen before it.
  let reason: String
  /// As typed beside single fields, by their ids.
  let marks: [String: String]

  /// - Throws: `SiteProblem.unreadableForm` for what no page of ours sends.
  init(_ form: SubmittedForm) throws {
    guard let decision = Decision(rawValue: form.text("decision")), decision != .undo,
      let revision = Int(form.text("revision")), revision >= 0
    else { throw SiteProblem.unreadableForm }
    self.decision = decision
    self.revision = revision
    let marked = form.fields.compactMap { field -> (String, String)? in
      let prefix = ReviewedSheet.prefix
      guard field.name.hasPrefix(prefix), field.name.count <= 100, !field.value.isEmpty else {
        return nil
      }
      return (String(field.name.dropFirst(prefix.count)), field.value)
    }
    marks = Dictionary(marked, uniquingKeysWith: { first, _ in first })
    let typed = form.text("reason")
    let phrase = form.text("phrase")
    reason =
      phrase.isEmpty || typed.contains(phrase)
      ? typed : typed.isEmpty ? phrase : phrase + "\n" + typed
  }

  /// The reason of a return; nothing for an acceptance, which must not come with one.
  func checkedReason() throws -> Reason? {
    let hasMarks = marks.values.contains { !EnteredText($0).isBlank }
    if decision == .return {
      // What is to be mended may stand at the fields alone.
      let isEnough = EnteredText(reason).isBlank && hasMarks
      return try isEnough ? Reason(OfficePhrases.seeFields) : Reason(reason)
    }
    guard EnteredText(reason).isBlank, !hasMarks else { throw ReasonNotWanted() }
    return nil
  }
}

/// Somebody wrote why to return it and pressed the other button.
private struct ReasonNotWanted: PhrasedError {
  var phrase: Phrase {
    Phrase(
      vi: "Đã nêu lý do hoặc điều cần sửa mà lại bấm “Duyệt”, nên chưa duyệt. Nếu duyệt, hãy xóa "
        + "các nội dung đó; nếu không, bấm “Trả lại”.",
      en: "Something is to be mended, but “Accept” was pressed, so nothing was written. To "
        + "accept, empty the reason and notes; otherwise press “Return”.")
  }
}
